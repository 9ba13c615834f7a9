import { adaptationSchema } from '../../../model/adaptation';
import { defineLabels } from '../label';

/** Words of forms: adaptation. */
export const adaptationLabels = defineLabels({
  id: 'adaptation',
  schema: adaptationSchema,
  fr: ['Adaptation', 'Ce qu’un pôle a changé dans un parcours fait ailleurs, gardé à part pour pouvoir en suivre les nouvelles versions.'],
  en: ['Adaptation', 'What a pôle changed in a template made elsewhere, kept apart from it so that new versions can be followed.'],
  properties: {
    version: {
      fr: ['Version', 'Elle monte chaque fois que le pôle publie son adaptation.'],
      en: ['Version', 'Goes up each time that the pôle publishes its adaptation.'],
    },
    title: {
      fr: ['Titre', 'Comment le pôle appelle sa version du parcours. À omettre\u00a0: comme le parcours.'],
      en: ['Title', 'What the pôle calls its version of the parcours. Absent: the template’s own title.'],
    },
    by: { fr: ['Pôle', 'Le pôle qui adapte, par son nom.'], en: ['Pôle', 'The pôle that adapts, by its name.'] },
    base: {
      fr: ['Parcours adapté', 'Le parcours, à la version que le pôle avait sous les yeux.'],
      en: ['Parcours adapted', 'The template adapted, at the version that the author saw.'],
      properties: {
        version: { fr: ['Version', 'Version de ce parcours.'], en: ['Version', 'Version of that template.'] },
        hash: {
          fr: ['Empreinte', 'Prouve que le parcours est le même, à l’octet près\u00a0: «\u00a0sha256:\u00a0» et 64 chiffres hexadécimaux.'],
          en: [
            'Fingerprint',
            'Its fingerprint, "sha256:" and 64 hexadecimal digits: proves that the base is the same, byte for byte. Absent: not taken.',
          ],
        },
      },
    },
    operations: {
      fr: ['Changements', 'Les changements, appliqués dans cet ordre.'],
      en: ['Changes', 'The changes, applied in this order.'],
    },
  },
});

import { settingSchema } from '../../../model/template';
import { defineLabels } from '../label';

/** Words of forms: setting. */
export const settingLabels = defineLabels({
  id: 'setting',
  schema: settingSchema,
  fr: ['Réglage', 'Un chiffre que le pôle qui adopte le parcours peut fixer, entre des bornes.'],
  en: ['Setting', 'A figure that an adopting pôle may set, within limits.'],
  properties: {
    title: {
      fr: ['Titre', 'Ce que le pôle fixe\u00a0: «\u00a0Heures d’accompagnement par entreprise\u00a0».'],
      en: ['Title', 'What the adopting pôle sets, as « Heures d’accompagnement par entreprise ».'],
    },
    defaultMinutes: { fr: ['Par défaut', 'Durée si le pôle ne fixe rien.'], en: ['Default', 'Whole minutes when the pôle sets nothing.'] },
    minimumMinutes: {
      fr: ['Minimum', 'Le moins que le pôle peut fixer.'],
      en: ['Minimum', 'Fewest minutes that the pôle may set. Absent: no minimum.'],
    },
    maximumMinutes: {
      fr: ['Maximum', 'Le plus que le pôle peut fixer.'],
      en: ['Maximum', 'Most minutes that the pôle may set. Absent: no maximum.'],
    },
  },
});

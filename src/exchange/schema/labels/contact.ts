import { contactSchema } from '../../../model/contact';
import { defineLabels } from '../label';

/** Words of forms: contact. */
export const contactLabels = defineLabels({
  id: 'contact',
  schema: contactSchema,
  fr: [
    'Personne à joindre',
    'Une personne à joindre dans un organisme. Renseignements personnels\u00a0: ne garder que ce que l’usage demande.',
  ],
  en: ['Contact', 'A person to reach in an organisation. Personal information: keep only what the use requires.'],
  properties: {
    name: { fr: ['Nom', 'Comme la personne signe. Renseignement personnel.'], en: ['Name', 'As the person signs. Personal information.'] },
    role: {
      fr: ['Titre', 'Le titre tel qu’on l’imprime\u00a0: «\u00a0directrice générale\u00a0».'],
      en: ['Title', 'The title as it is printed, as « directrice générale ». Absent: not known.'],
    },
    roles: {
      codes: 'contactRole',
      fr: ['Fonctions', 'Ce que la personne fait dans l’organisme.'],
      en: ['Functions', 'What the person does there, as director. Absent: not known.'],
    },
    email: {
      fr: ['Courriel', 'Adresse de courriel. Renseignement personnel.'],
      en: ['Email', 'Address to write to, at most 254 characters; its form is not checked. Absent: not known or not given.'],
    },
    phone: {
      fr: ['Téléphone', 'Tel qu’on le compose. Renseignement personnel.'],
      en: ['Phone', 'As it is dialled, at most 40 characters. Absent: not known or not given.'],
    },
    language: {
      fr: ['Langue', 'Langue dans laquelle écrire à la personne.'],
      en: ['Language', 'Language to write to the person in. Absent: not known.'],
    },
  },
});

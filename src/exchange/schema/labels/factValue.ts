import { factValueSchema } from '../../../model/fact';
import { defineLabels } from '../label';

/** Words of forms: value of a fact. */
export const factValueLabels = defineLabels({
  id: 'factValue',
  schema: factValueSchema,
  fr: [
    'Valeur d’un renseignement',
    'Une réponse\u00a0: nue, ou en forme longue lorsqu’il faut en dire plus. Une réponse qui manque n’est jamais «\u00a0non\u00a0».',
  ],
  en: ['Value of a fact', 'An answer: bare, or in long form where more must be said. A missing answer is never "no".'],
  properties: {
    known: { fr: ['Connue', 'La valeur, comme on l’écrirait nue.'], en: ['Known', 'The value, as it would stand in bare form.'] },
    between: {
      fr: ['Entre', 'Seules ses bornes sont connues.'],
      en: ['Between', 'Only its bounds are known: a rule is met or unmet when they suffice to tell.'],
      properties: {
        minimum: {
          fr: ['Minimum', 'Le moins qu’elle peut être.'],
          en: ['Minimum', 'The least it may be, itself included. Absent: no lower bound.'],
        },
        maximum: {
          fr: ['Maximum', 'Le plus qu’elle peut être.'],
          en: ['Maximum', 'The most it may be, itself included. Absent: no upper bound.'],
        },
      },
    },
    numerator: { fr: ['Numérateur', 'La partie du haut.'], en: ['Numerator', 'Upper part; may be below 0.'] },
    denominator: { fr: ['Dénominateur', 'La partie du bas, 1 ou plus.'], en: ['Denominator', 'Lower part, 1 or more.'] },
    unknown: {
      choices: {
        'not-asked': { fr: 'Pas demandée', en: 'Not asked' },
        declined: { fr: 'Refus de répondre', en: 'Declined' },
        pending: { fr: 'À venir', en: 'To come' },
      },
      fr: ['Inconnue', 'Pourquoi il n’y a pas de valeur.'],
      en: ['Unknown', 'Why there is no value: never asked, not wished to say, or an answer to come.'],
    },
    notApplicable: {
      fr: ['Sans objet', 'La question n’a pas de sens pour ce demandeur; le texte dit pourquoi.'],
      en: ['Not applicable', 'The question has no sense for this applicant; the text says why.'],
    },
  },
});

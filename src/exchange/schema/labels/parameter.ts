import { parameterSchema } from '../../../model/ruleSet';
import { defineLabels } from '../label';

/** Words of forms: parameter. */
export const parameterLabels = defineLabels({
  id: 'parameter',
  schema: parameterSchema,
  fr: ['Paramètre', 'Un chiffre d’une règle qui change avec le temps\u00a0: chaque valeur a sa date et sa source.'],
  en: ['Parameter', 'A figure of a rule that changes with time: each value has the date it starts and its source.'],
  properties: {
    label: {
      fr: ['Nom', 'Comment s’appelle le chiffre\u00a0: «\u00a0Plafond de cumul\u00a0».'],
      en: ['Name', 'What the figure is called, as « Plafond de cumul ».'],
    },
    at: {
      choices: {
        asOf: { fr: 'Jour de l’évaluation', en: 'Day of the evaluation' },
        submission: { fr: 'Jour du dépôt', en: 'Day of submission' },
        cohortStart: { fr: 'Premier jour de la cohorte', en: 'First day of the cohort' },
      },
      fr: ['Lu à la date', 'La date à laquelle il est lu.'],
      en: ['Read at', 'The date at which it is read: the evaluation’s, the application’s, the cohort’s first day.'],
    },
    values: {
      fr: ['Valeurs', 'En ordre de date, sans chevauchement.'],
      en: ['Values', 'In order of date, without overlap.'],
      properties: {
        from: { fr: ['À partir du', 'Premier jour où vaut cette valeur.'], en: ['From', 'First day that the value holds.'] },
        to: {
          fr: ['Jusqu’au', 'Dernier jour où elle vaut, compris.'],
          en: ['To', 'Last day that it holds, included. Absent: until the next value, or without end.'],
        },
        value: {
          fr: ['Valeur', 'Le chiffre lui-même, du même type que les renseignements comparés.'],
          en: ['Value', 'The figure itself, in the type of the facts that it is compared with.'],
          properties: {
            numerator: { fr: ['Numérateur', 'La partie du haut.'], en: ['Numerator', 'Upper part; may be below 0.'] },
            denominator: { fr: ['Dénominateur', 'La partie du bas, 1 ou plus.'], en: ['Denominator', 'Lower part, 1 or more.'] },
          },
        },
      },
    },
  },
});

import { observationSchema } from '../../../model/observation';
import { defineLabels } from '../label';

/** Words of forms: observation. */
export const observationLabels = defineLabels({
  id: 'observation',
  schema: observationSchema,
  fr: ['Observation', 'Une valeur d’un indicateur, à une date ou sur une période.'],
  en: ['Observation', 'One value of an indicator, for a subject, at a date or over a period (both ends included).'],
  properties: {
    indicator: {
      fr: ['Indicateur', 'Identifiant de l’indicateur observé.'],
      en: ['Indicator', 'Id of the indicator observed, of the edition or of the catalogue.'],
    },
    enterprise: {
      fr: ['Entreprise', 'L’entreprise observée; à omettre lorsqu’on observe la cohorte, l’édition ou le programme.'],
      en: ['Enterprise', 'The enterprise observed; absent when the subject is the cohort, the edition or the program.'],
    },
    role: {
      choices: {
        baseline: { fr: 'Avant (référence)', en: 'Before (baseline)' },
        actual: { fr: 'Constaté', en: 'Actual' },
        target: { fr: 'Visé (cible)', en: 'Aimed at (target)' },
      },
      fr: ['Rôle', 'L’état d’avant, l’état constaté ou l’état visé.'],
      en: ['Role', 'What it stands for: the state before, the state found, or the state aimed at.'],
    },
    from: {
      fr: ['Du', 'Premier jour de la période, ou la date elle-même.'],
      en: ['From', 'First day of the period, or the date itself of a stock.'],
    },
    to: {
      fr: ['Au', 'Dernier jour de la période, compris.'],
      en: ['To', 'Last day of the period, included; the same as "from" for a date.'],
    },
    value: { fr: ['Valeur', 'Ce qu’on a trouvé, ou pourquoi il n’y a rien.'], en: ['Value', 'What was found, or why there is nothing.'] },
    quality: {
      choices: {
        reported: { fr: 'Déclarée', en: 'Reported' },
        estimated: { fr: 'Estimée', en: 'Estimated' },
        provisional: { fr: 'Provisoire', en: 'Provisional' },
        imputed: { fr: 'Imputée', en: 'Imputed' },
        final: { fr: 'Définitive', en: 'Final' },
      },
      fr: ['Qualité', 'À quel point c’est sûr.'],
      en: ['Quality', 'How sure it is, from what someone reported to a final figure. Absent: not said.'],
    },
    collectedBy: { fr: ['Recueillie par', 'Qui l’a recueillie.'], en: ['Collected by', 'Who gathered it. Absent: not known.'] },
  },
});

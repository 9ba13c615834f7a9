import type { Indicator } from '../../model/indicator';

/** People employed on a given day, whatever their hours: a state, of which only the last counts. */
export const jobs: Indicator = {
  id: 'jobs',
  title: { fr: 'Emplois', en: 'Jobs' },
  question: {
    fr: 'Combien de personnes l’entreprise emploie-t-elle, peu importe leurs heures?',
    en: 'How many people does the enterprise employ, whatever their hours?',
  },
  resultType: 'outcome',
  measure: 'count',
  temporality: 'stock',
  unit: { code: 'job', label: { fr: 'emplois', en: 'jobs' } },
  direction: 'increase',
  subject: 'enterprise',
};

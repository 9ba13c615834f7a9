import type { Indicator } from '../../model/indicator';

/** How many enterprises a cohort accompanied: a count of what was done, which says nothing of what it changed. */
export const enterprisesAccompanied: Indicator = {
  id: 'enterprises-accompanied',
  title: { fr: 'Entreprises accompagnées', en: 'Enterprises accompanied' },
  question: {
    fr: 'Combien d’entreprises ont suivi le parcours jusqu’au bout?',
    en: 'How many enterprises followed the pathway to its end?',
  },
  resultType: 'output',
  measure: 'count',
  temporality: 'flow',
  unit: { code: 'enterprise', label: { fr: 'entreprises', en: 'enterprises' } },
  direction: 'increase',
  subject: 'cohort',
};

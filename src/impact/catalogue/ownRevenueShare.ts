import type { Indicator } from '../../model/indicator';

/** The share of an enterprise’s revenue that it earns by its sales. Observed as own cents over total cents, never as a percentage: shares do not average. */
export const ownRevenueShare: Indicator = {
  id: 'own-revenue-share',
  title: { fr: 'Part des revenus autonomes', en: 'Share of own revenue' },
  question: {
    fr: 'Au dernier exercice, quelle part de ses revenus l’entreprise a-t-elle tirée de ses ventes?',
    en: 'In its last fiscal year, what share of its revenue did the enterprise earn by its sales?',
  },
  resultType: 'outcome',
  measure: 'ratio',
  temporality: 'flow',
  direction: 'increase',
  subject: 'enterprise',
  note: {
    fr: 'Numérateur\u00a0: revenus autonomes, en cents. Dénominateur\u00a0: revenus totaux, en cents. Sans revenu, la part n’est pas définie\u00a0: elle n’est pas nulle.',
    en: 'Numerator: own revenue, in cents. Denominator: total revenue, in cents. Without revenue the share is undefined: it is not zero.',
  },
};

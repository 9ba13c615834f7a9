import { defineEvidence } from './evidence';

/** Each has a well-formed enterprise number, and not the same: the register holds them for two. */
export const differentNeq = defineEvidence({
  code: 'duplicates/different-neq',
  severity: 'warning',
  field: ['neq'],
  weight: 30,
  message: ({ first, second }: { first: string; second: string }) => ({
    fr: `Deux NEQ différents, ${first} et ${second}\u00a0: le registre en fait deux entreprises.`,
    en: `Two different NEQs, ${first} and ${second}: the register holds two enterprises.`,
  }),
  hint: () => ({
    fr: 'Relire les deux numéros au registre des entreprises avant de réunir quoi que ce soit.',
    en: 'Compare both numbers with the enterprise register before merging anything.',
  }),
  find: (a, b) => (a.neq !== undefined && b.neq !== undefined && a.neq !== b.neq ? { first: a.neq, second: b.neq } : undefined),
});

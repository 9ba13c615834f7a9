import { formatList } from '../../base/list';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { orderCriteria } from '../orderCriteria';

/** No criterion refers to itself, by any number of steps: none of those that do could ever be settled. */
export const referenceCycle = defineCheck({
  code: 'eligibility/reference-cycle',
  severity: 'error',
  message: ({ criteria }: { criteria: readonly string[] }) => ({
    fr: `Des critères renvoient en rond à eux-mêmes\u00a0: ${formatList(criteria, { locale: 'fr' })}.`,
    en: `Criteria refer round in a circle to themselves: ${formatList(criteria, { locale: 'en' })}.`,
  }),
  find({ criteria }: RuleSet, report) {
    for (const cycle of orderCriteria(criteria).cycles) {
      const index = criteria.findIndex(({ id }) => id === cycle[0]);
      report(['criteria', index, 'rule'], { criteria: cycle });
    }
  },
});

import { formatList } from '../../base/list';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { orderCriteria } from '../orderCriteria';

/** No criterion refers to itself, by any number of steps: none of those that do could ever be settled. */
export const referenceCycle = defineCheck({
  code: 'eligibility/reference-cycle',
  severity: 'error',
  message: ({ criteria }: { criteria: readonly string[] }) => ({
    fr: `Ces critères renvoient l’un à l’autre en rond\u00a0: ${formatList(criteria, { locale: 'fr' })}.`,
    en: `These criteria refer to one another in a circle: ${formatList(criteria, { locale: 'en' })}.`,
  }),
  find({ criteria }: RuleSet, report) {
    for (const cycle of orderCriteria(criteria).cycles) {
      const index = criteria.findIndex(({ id }) => id === cycle[0]);
      report(['criteria', index, 'rule'], { criteria: cycle });
    }
  },
});

import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** An id names one record of its kind. */
export const duplicateRecord = defineCheck({
  code: 'scheduling/duplicate-record',
  severity: 'error',
  message: ({ id }: { id: string }) => ({
    fr: `«\u00a0${id}\u00a0» désigne deux éléments de cette liste.`,
    en: `"${id}" names two items of this list.`,
  }),
  hint: () => ({ fr: 'Donner à chacun son identifiant.', en: 'Give each its own id.' }),
  find(problem: SchedulingProblem, report) {
    for (const key of ['people', 'rooms', 'enterprises', 'sessions', 'partnerBudgets'] as const) {
      const seen = new Map<string, number>();
      for (const [index, record] of (problem[key] ?? []).entries()) {
        const id = 'id' in record ? record.id : record.partner;
        const first = seen.get(id);
        if (first === undefined) seen.set(id, index);
        else report([key, index], { id }, [[key, first]]);
      }
    }
  },
});

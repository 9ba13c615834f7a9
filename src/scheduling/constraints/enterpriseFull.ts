import { exceedsLimits } from '../engine/limits';
import { countExcesses, listTasksBy } from '../engine/recount';
import { countRefusals, defineConstraint } from './constraint';

/** An enterprise is required no longer than its limits of the day, of the week and in all. */
export const enterpriseFull = defineConstraint({
  code: 'scheduling/enterprise-full',
  severity: 'info',
  message: (found) => ({
    fr: `Une entreprise requise a atteint sa limite de temps\u00a0: ${countRefusals(found).fr}.`,
    en: `An enterprise required has reached its limit of time: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: false,
  blocks(model, assignment, { task, start }) {
    const { required, minutes } = model.tasks;
    for (let k = required.offset[task] ?? 0; k < (required.offset[task + 1] ?? 0); k += 1) {
      const party = required.items[k] ?? 0;
      const diary = assignment.partyDiary[party] ?? [];
      const load = assignment.partyLoad[party] ?? 0;
      if (exceedsLimits(model, assignment.start, model.parties, party, diary, load, start, minutes[task] ?? 0)) return true;
    }
    return false;
  },
  count: (model, assignment) =>
    listTasksBy(model, assignment, 'party').reduce(
      (count, list, party) => count + countExcesses(model, assignment, model.parties, party, list),
      0,
    ),
});

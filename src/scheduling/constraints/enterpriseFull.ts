import { get, getInt, getNumber } from '../engine/get';
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
    for (let k = getInt(required.offset, task); k < getInt(required.offset, task + 1); k += 1) {
      const party = getInt(required.items, k);
      const diary = get(assignment.partyDiary, party);
      const load = getNumber(assignment.partyLoad, party);
      if (exceedsLimits(model, assignment.start, model.parties, party, diary, load, start, getInt(minutes, task))) return true;
    }
    return false;
  },
  count: (model, assignment) =>
    listTasksBy(model, assignment, 'party').reduce(
      (count, list, party) => count + countExcesses(model, assignment, model.parties, party, list),
      0,
    ),
});

import { get, getInt, getNumber } from '../engine/get';
import { exceedsLimits } from '../engine/limits';
import { countExcesses, listTasksBy } from '../engine/recount';
import { countRefusals, defineConstraint } from './constraint';
import { nameWorkers } from '../nameWorkers';

/** Nobody leads longer than the limits of the day, of the week and in all. */
export const advisorFull = defineConstraint({
  code: 'scheduling/advisor-full',
  severity: 'info',
  records: () => ({ people: 'advisor' }),
  message: (found) => {
    const { names, isPlural } = nameWorkers(found);
    return {
      fr: `${names.fr} ${isPlural ? 'ont atteint leur limite de temps' : 'a atteint sa limite de temps'}\u00a0: ${countRefusals(found).fr}.`,
      en: `${names.en} ${isPlural ? 'have reached their limit of time' : 'has reached the limit of time'}: ${countRefusals(found).en}.`,
    };
  },
  hint: () => ({ fr: 'Relever sa limite, ou trouver quelqu’un d’autre.', en: 'Raise the limit, or find someone else.' }),
  scope: 'worker',
  settled: false,
  blocks(model, assignment, { task, start, worker }) {
    const diary = get(assignment.workerDiary, worker);
    const load = getNumber(assignment.workerLoad, worker);
    return exceedsLimits(model, assignment.start, model.workers, worker, diary, load, start, getInt(model.tasks.minutes, task));
  },
  count: (model, assignment) =>
    listTasksBy(model, assignment, 'worker').reduce(
      (count, list, worker) => count + countExcesses(model, assignment, model.workers, worker, list),
      0,
    ),
});

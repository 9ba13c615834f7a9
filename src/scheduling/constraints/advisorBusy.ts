import { findOverlap } from '../engine/diary';
import { get, getInt } from '../engine/get';
import { countOverlaps, listTasksBy } from '../engine/recount';
import { countRefusals, defineConstraint } from './constraint';
import { nameWorkers } from '../nameWorkers';

/** Nobody leads two sessions at once, nor fills two posts of one. */
export const advisorBusy = defineConstraint({
  code: 'scheduling/advisor-busy',
  severity: 'info',
  records: () => ({ people: 'advisor' }),
  message: (found) => {
    const { names, isPlural } = nameWorkers(found);
    return {
      fr: `${names.fr} ${isPlural ? 'mènent déjà une autre séance' : 'mène déjà une autre séance'}\u00a0: ${countRefusals(found).fr}.`,
      en: `${names.en} ${isPlural ? 'already lead another session' : 'already leads another session'}: ${countRefusals(found).en}.`,
    };
  },
  scope: 'worker',
  settled: false,
  blocks({ tasks }, assignment, { task, start, worker, chosen, chosenCount }) {
    for (let k = 0; k < chosenCount; k += 1) if (chosen[k] === worker) return true;
    const end = start + getInt(tasks.minutes, task);
    return findOverlap(get(assignment.workerDiary, worker), assignment.start, tasks.minutes, start, end) >= 0;
  },
  count: (model, assignment) =>
    listTasksBy(model, assignment, 'worker').reduce((count, list) => count + countOverlaps(model, assignment, list), 0),
});

import { findOverlap } from '../engine/diary';
import { get, getInt } from '../engine/get';
import { countOverlaps, listTasksBy } from '../engine/recount';
import { countRefusals, defineConstraint } from './constraint';

/** Nobody leads two sessions at once, nor fills two posts of one. */
export const advisorBusy = defineConstraint({
  code: 'scheduling/advisor-busy',
  severity: 'info',
  message: (found) => ({
    fr: `La personne est déjà prise\u00a0: ${countRefusals(found).fr}.`,
    en: `The person is already taken: ${countRefusals(found).en}.`,
  }),
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

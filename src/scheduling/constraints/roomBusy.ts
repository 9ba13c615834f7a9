import { findOverlap } from '../engine/diary';
import { get, getInt } from '../engine/get';
import { countOverlaps, listTasksBy } from '../engine/recount';
import { countRefusals, defineConstraint } from './constraint';

/** A room holds one session at a time. */
export const roomBusy = defineConstraint({
  code: 'scheduling/room-busy',
  severity: 'info',
  message: (found) => ({
    fr: `La salle est déjà prise\u00a0: ${countRefusals(found).fr}.`,
    en: `The room is already taken: ${countRefusals(found).en}.`,
  }),
  scope: 'site',
  settled: false,
  blocks({ tasks }, assignment, { task, start, site }) {
    const end = start + getInt(tasks.minutes, task);
    return findOverlap(get(assignment.siteDiary, site), assignment.start, tasks.minutes, start, end) >= 0;
  },
  count: (model, assignment) =>
    listTasksBy(model, assignment, 'site').reduce((count, list) => count + countOverlaps(model, assignment, list), 0),
});

import { findOverlap } from '../engine/diary';
import { get, getInt } from '../engine/get';
import { countOverlaps, listTasksBy } from '../engine/recount';
import { countRefusals, defineConstraint } from './constraint';

/** An enterprise is required at one session at a time. */
export const enterpriseBusy = defineConstraint({
  code: 'scheduling/enterprise-busy',
  severity: 'info',
  message: (found) => ({
    fr: `Une entreprise requise est déjà dans une autre séance\u00a0: ${countRefusals(found).fr}.`,
    en: `An enterprise required is already in another session: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: false,
  blocks({ tasks }, assignment, { task, start }) {
    const { required, minutes } = tasks;
    const end = start + getInt(minutes, task);
    for (let k = getInt(required.offset, task); k < getInt(required.offset, task + 1); k += 1) {
      if (findOverlap(get(assignment.partyDiary, getInt(required.items, k)), assignment.start, minutes, start, end) >= 0) return true;
    }
    return false;
  },
  count: (model, assignment) =>
    listTasksBy(model, assignment, 'party').reduce((count, list) => count + countOverlaps(model, assignment, list), 0),
});

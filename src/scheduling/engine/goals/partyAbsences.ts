import { findOverlap } from '../diary';
import type { Assignment } from '../assignment';
import { get, getInt } from '../get';
import type { EngineModel } from '../model';
import { containsSpan } from '../windows';
import type { EngineGoal } from './goal';

/**
 * Whether a party that is welcome at a task could come, were it held from a minute: free, and with nothing else at that time to which it
 * is asked, required or not. The answer does not depend on the order of placing.
 */
export function canCome(model: EngineModel, assignment: Assignment, party: number, task: number, from: number): boolean {
  const { minutes } = model.tasks;
  const to = from + getInt(minutes, task);
  if (!containsSpan(get(model.parties.windows, party), from, to)) return false;
  if (findOverlap(get(assignment.partyDiary, party), assignment.start, minutes, from, to) >= 0) return false;
  for (const other of get(assignment.welcomeDiary, party)) {
    const start = getInt(assignment.start, other);
    if (start >= to) break;
    if (other !== task && start + getInt(minutes, other) > from) return false;
  }
  return true;
}

/** Tasks that each party misses among those where it is welcome. */
export const partyAbsences: EngineGoal = {
  countParts: ({ parties }) => parties.windows.length,
  measure(model, assignment, part) {
    let missed = 0;
    for (const task of get(assignment.welcomeDiary, part)) {
      if (!canCome(model, assignment, part, task, getInt(assignment.start, task))) missed += 1;
    }
    return missed;
  },
  eachPart({ tasks }, task, _people, visit) {
    for (const { offset, items } of [tasks.required, tasks.welcome]) {
      for (let k = getInt(offset, task); k < getInt(offset, task + 1); k += 1) visit(getInt(items, k));
    }
  },
  growAtStart(model, assignment, task, start) {
    const { offset, items } = model.tasks.welcome;
    let missed = 0;
    for (let k = getInt(offset, task); k < getInt(offset, task + 1); k += 1) {
      if (!canCome(model, assignment, getInt(items, k), task, start)) missed += 1;
    }
    return missed;
  },
};

import { findOverlap } from '../diary';
import type { Assignment } from '../assignment';
import type { EngineModel } from '../model';
import { containsSpan } from '../windows';
import type { EngineGoal } from './goal';

/**
 * Whether a party that is welcome at a task could come, were it held from a minute: free, and with nothing else at that time to which it
 * is asked, required or not. The answer does not depend on the order of placing.
 */
export function canCome(model: EngineModel, assignment: Assignment, party: number, task: number, from: number): boolean {
  const { minutes } = model.tasks;
  const to = from + (minutes[task] ?? 0);
  if (!containsSpan(model.parties.windows[party] ?? new Int32Array(), from, to)) return false;
  if (findOverlap(assignment.partyDiary[party] ?? [], assignment.start, minutes, from, to) >= 0) return false;
  for (const other of assignment.welcomeDiary[party] ?? []) {
    const start = assignment.start[other] ?? 0;
    if (start >= to) break;
    if (other !== task && start + (minutes[other] ?? 0) > from) return false;
  }
  return true;
}

/** Tasks that each party misses among those where it is welcome. */
export const partyAbsences: EngineGoal = {
  countParts: ({ parties }) => parties.windows.length,
  measure(model, assignment, part) {
    let missed = 0;
    for (const task of assignment.welcomeDiary[part] ?? []) {
      if (!canCome(model, assignment, part, task, assignment.start[task] ?? 0)) missed += 1;
    }
    return missed;
  },
  eachPart({ tasks }, task, _people, visit) {
    for (const { offset, items } of [tasks.required, tasks.welcome]) {
      for (let k = offset[task] ?? 0; k < (offset[task + 1] ?? 0); k += 1) visit(items[k] ?? 0);
    }
  },
  growAtStart(model, assignment, task, start) {
    const { offset, items } = model.tasks.welcome;
    let missed = 0;
    for (let k = offset[task] ?? 0; k < (offset[task + 1] ?? 0); k += 1) {
      if (!canCome(model, assignment, items[k] ?? 0, task, start)) missed += 1;
    }
    return missed;
  },
};

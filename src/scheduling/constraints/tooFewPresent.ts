import type { Assignment } from '../engine/assignment';
import { get, getInt } from '../engine/get';
import { canCome } from '../engine/goals/partyAbsences';
import { listAt } from '../engine/lists';
import type { EngineModel } from '../engine/model';
import { countRefusals, defineConstraint } from './constraint';

/** Enterprises that a task can count on from a start: those required, and those welcome that could come and are not among `taken`. */
function countPresent(model: EngineModel, assignment: Assignment, task: number, start: number, taken?: ReadonlySet<number>): number {
  let present = listAt(model.tasks.required, task).length;
  for (const party of listAt(model.tasks.welcome, task)) {
    if (taken?.has(party) !== true && canCome(model, assignment, party, task, start)) present += 1;
  }
  return present;
}

/** Whether a task placed at a time would take from another, already placed, someone without whom it has too few. */
function spoilsAnother(model: EngineModel, assignment: Assignment, task: number, start: number): boolean {
  const { required, welcome, minutes, quorum } = model.tasks;
  const end = start + getInt(minutes, task);
  const taken = new Set([...listAt(required, task), ...listAt(welcome, task)]);
  for (const party of taken) {
    for (const other of get(assignment.welcomeDiary, party)) {
      const at = getInt(assignment.start, other);
      if (at >= end) break;
      if (at + getInt(minutes, other) <= start || getInt(quorum, other) === 0) continue;
      if (countPresent(model, assignment, other, at, taken) < getInt(quorum, other)) return true;
    }
  }
  return false;
}

/** A session is held when enough of the enterprises that it invites can come. */
export const tooFewPresent = defineConstraint({
  code: 'scheduling/too-few-present',
  severity: 'info',
  message: (found) => ({
    fr: `Trop peu d’entreprises pourraient venir, ici ou à une autre séance\u00a0: ${countRefusals(found).fr}.`,
    en: `Too few enterprises could come, here or to another session: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: false,
  blocks(model, assignment, { task, start }) {
    // Without optional invitations, nobody's absence is possible.
    if (model.tasks.welcome.items.length === 0) return false;
    const quorum = getInt(model.tasks.quorum, task);
    return (quorum > 0 && countPresent(model, assignment, task, start) < quorum) || spoilsAnother(model, assignment, task, start);
  },
  count(model, assignment) {
    let count = 0;
    for (const [task, start] of assignment.start.entries()) {
      if (start >= 0 && countPresent(model, assignment, task, start) < getInt(model.tasks.quorum, task)) count += 1;
    }
    return count;
  },
});

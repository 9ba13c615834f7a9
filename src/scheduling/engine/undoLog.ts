import { placeTask, removeTask, type Assignment } from './assignment';
import { getInt } from './get';
import type { EngineModel } from './model';

/**
 * What was done since a mark, so that it can be undone: a stack of integers. A placement is `[task, 0]`; a removal is the workers of its
 * posts, then `[site, start, task, 1]`. Undoing pops the stack, last first.
 */
export type UndoLog = number[];

const [placed, removed] = [0, 1];

/** Places a task, and remembers it. */
export function place(
  model: EngineModel,
  assignment: Assignment,
  log: UndoLog,
  task: number,
  start: number,
  people: ArrayLike<number>,
  site: number,
): void {
  placeTask(model, assignment, task, start, people, site);
  log.push(task, placed);
}

/** Removes a task, and remembers where it was. */
export function remove(model: EngineModel, assignment: Assignment, log: UndoLog, task: number): void {
  const { postOffset } = model.tasks;
  for (let post = getInt(postOffset, task); post < getInt(postOffset, task + 1); post += 1) log.push(getInt(assignment.worker, post));
  log.push(getInt(assignment.site, task), getInt(assignment.start, task), task, removed);
  removeTask(model, assignment, task);
}

/** Undoes the last thing done. */
export function undoLast(model: EngineModel, assignment: Assignment, log: UndoLog): void {
  const kind = log.pop();
  const task = log.pop() ?? 0;
  if (kind === placed) {
    removeTask(model, assignment, task);
    return;
  }
  const start = log.pop() ?? 0;
  const site = log.pop() ?? -1;
  const posts = getInt(model.tasks.postOffset, task + 1) - getInt(model.tasks.postOffset, task);
  placeTask(model, assignment, task, start, log.splice(log.length - posts, posts), site);
}

/** Undoes everything. */
export function undoAll(model: EngineModel, assignment: Assignment, log: UndoLog): void {
  while (log.length > 0) undoLast(model, assignment, log);
}

import type { SeededRandom } from '../../base/random';
import { getNumber } from './get';
import type { Pausing } from './pace';
import { advanceScan, beginScan } from './scan';
import type { Search } from './search';
import { place, type UndoLog } from './undoLog';

/** How to insert. */
export interface InsertOptions {
  /** With chance, now and then not quite the best place. */
  readonly random?: SeededRandom;
  /** Look beyond the bounds that leave room for tasks not placed yet, when there is no place within them. */
  readonly beyond?: boolean;
}

/** Gives a task the best place that is free, if there is one. */
export function* insert(search: Search, task: number, log: UndoLog, { random, beyond = false }: InsertOptions = {}): Pausing<boolean> {
  const { model, assignment, rules, scan, pace } = search;
  const { firstStart, lastStart, pinned } = model.tasks;
  beginScan(model, assignment, scan, task);
  while (!advanceScan(model, assignment, rules, scan, pace, random)) yield;
  if (scan.bestStart < 0 && beyond && pinned[task] === 0) {
    beginScan(model, assignment, scan, task, firstStart[task], lastStart[task]);
    while (!advanceScan(model, assignment, rules, scan, pace, random)) yield;
  }
  if (scan.bestStart < 0) {
    search.trouble[task] = getNumber(search.trouble, task) + 1;
    return false;
  }
  place(model, assignment, log, task, scan.bestStart, scan.bestPeople, scan.bestSite);
  return true;
}

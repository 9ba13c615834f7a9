import type { SeededRandom } from '../../base/random';
import type { Pausing } from './pace';
import { advanceScan, beginScan } from './scan';
import type { Search } from './search';
import { place, type UndoLog } from './undoLog';

/** Gives a task the best place that is free, if there is one. With chance, now and then not quite the best. */
export function* insert(search: Search, task: number, log: UndoLog, random?: SeededRandom): Pausing<boolean> {
  const { model, assignment, rules, scan, pace } = search;
  beginScan(model, assignment, scan, task);
  while (!advanceScan(model, assignment, rules, scan, pace, random)) yield;
  if (scan.bestStart < 0) {
    search.trouble[task] = (search.trouble[task] ?? 0) + 1;
    return false;
  }
  place(model, assignment, log, task, scan.bestStart, scan.bestPeople, scan.bestSite);
  return true;
}

import { findEntry, type Diary } from './diary';
import { get, getInt, getNumber } from './get';
import { listOutOfOrder } from './keepsWait';
import { beginScan, advanceScan } from './scan';
import { spend, type Pausing } from './pace';
import type { Search } from './search';
import { place, remove, undoAll, type UndoLog } from './undoLog';
import { containsSpan, findFirst } from './windows';

/** Starts looked at for one task in trouble, spread over all it has. */
const startsTried = 24;

/**
 * Makes room for a task that has none: of some starts, that whose blockers have been in least trouble is emptied, and the task placed
 * there. Returns the tasks pushed out, to be tried again; nothing where no start could be freed.
 *
 * Blockers are the tasks that hold its parties, the workers it could have and its sites at that time, and those that come before or after it
 * out of order. A pinned blocker spares its start. Reference: ejection chains, Glover 1996; weights that grow, Nagata and Bräysy 2009.
 */
export function* eject(search: Search, task: number): Pausing<number[]> {
  const { model, pace, random, trouble } = search;
  const starts = get(model.tasks.starts, task);
  const from = findFirst(starts, getInt(model.tasks.earliest, task));
  const count = findFirst(starts, getInt(model.tasks.latest, task) + 1) - from;
  const options: { readonly start: number; readonly blockers: readonly number[]; readonly weight: number }[] = [];
  for (let k = 0; k < Math.min(startsTried, count); k += 1) {
    const start = getInt(starts, from + random.nextBelow(count));
    const blockers = listBlockers(search, task, start);
    if (blockers.length > 0 && blockers.every((blocker) => model.tasks.pinned[blocker] === 0)) {
      options.push({ start, blockers, weight: blockers.reduce((sum, blocker) => sum + 1 + getNumber(trouble, blocker), 0) });
    }
    if (spend(pace, 50 + blockers.length * 10)) yield;
  }
  options.sort((a, b) => a.weight - b.weight || a.start - b.start);
  for (const { start, blockers } of options.slice(0, 8)) {
    const pushed = yield* tryStart(search, task, start, blockers);
    if (pushed.length > 0) return pushed;
  }
  return [];
}

/** Empties a start and places the task there; puts everything back when that is not enough. Then gives back those that still fit. */
function* tryStart(search: Search, task: number, start: number, blockers: readonly number[]): Pausing<number[]> {
  const { model, assignment, rules, scan, pace } = search;
  const log: UndoLog = [];
  for (const blocker of blockers) remove(model, assignment, log, blocker);
  beginScan(model, assignment, scan, task, start, start);
  while (!advanceScan(model, assignment, rules, scan, pace)) yield;
  if (scan.bestStart >= 0) {
    place(model, assignment, log, task, scan.bestStart, scan.bestPeople, scan.bestSite);
    return [...blockers];
  }
  undoAll(model, assignment, log);
  if (spend(pace, 100 * blockers.length)) yield;
  return [];
}

/** Everything placed that stands in the way of a task at a start; of the workers it could have, the one with least in the way. */
export function listBlockers({ model, assignment, trouble }: Search, task: number, start: number): number[] {
  const { tasks, workers, sites } = model;
  const end = start + getInt(tasks.minutes, task);
  const blockers = new Set<number>();
  const overlapping = (diary: Diary): number[] => {
    const found: number[] = [];
    // In a diary without overlaps only the last task that starts before can still be under way.
    for (let k = Math.max(0, findEntry(diary, assignment.start, start) - 1); k < diary.length; k += 1) {
      const other = get(diary, k);
      const at = getInt(assignment.start, other);
      if (at >= end) break;
      if (at + getInt(tasks.minutes, other) > start) found.push(other);
    }
    return found;
  };
  const weigh = (list: readonly number[]) =>
    list.reduce((sum, other) => sum + (blockers.has(other) ? 0 : 1 + getNumber(trouble, other)), 0);
  const takeLightest = (lists: readonly number[][]) => {
    const [lightest] = lists.map((list) => ({ list, weight: weigh(list) })).sort((a, b) => a.weight - b.weight);
    for (const other of lightest?.list ?? []) blockers.add(other);
  };
  for (const party of tasks.required.items.subarray(tasks.required.offset[task], tasks.required.offset[task + 1])) {
    for (const other of overlapping(get(assignment.partyDiary, party))) blockers.add(other);
  }
  for (const other of listOutOfOrder(model, assignment.start, task, start)) blockers.add(other);
  for (let post = getInt(tasks.postOffset, task); post < getInt(tasks.postOffset, task + 1); post += 1) {
    const choice = getInt(tasks.postChoice, post);
    const people = tasks.eligible.items.subarray(tasks.eligible.offset[choice], tasks.eligible.offset[choice + 1]);
    const free = [...people].filter((worker) => containsSpan(get(workers.windows, worker), start, end));
    takeLightest(free.map((worker) => overlapping(get(assignment.workerDiary, worker))));
  }
  if (tasks.needsSite[task] === 1) {
    takeLightest(assignment.siteDiary.filter((_, site) => getNumber(sites.seats, site) >= getInt(tasks.seats, task)).map(overlapping));
  }
  return [...blockers].sort((a, b) => a - b);
}

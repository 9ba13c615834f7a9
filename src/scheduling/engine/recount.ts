import type { Assignment } from './assignment';
import { get, getInt } from './get';
import type { Calendars, EngineModel } from './model';
import { findDay } from './model';

/**
 * Counting again, from the three columns of an answer, what diaries keep up to date: the slow and plain way, for laws and for accounts.
 */

/** Tasks placed on each site, led by each worker, or asked of each party (those required only). */
export function listTasksBy(model: EngineModel, assignment: Assignment, of: 'site' | 'worker' | 'party'): number[][] {
  const { tasks, workers, parties, sites } = model;
  const owners = { site: sites, worker: workers, party: parties }[of].windows;
  const lists: number[][] = owners.map(() => []);
  for (let task = 0; task < tasks.count; task += 1) {
    if (getInt(assignment.start, task) < 0) continue;
    if (of === 'site') lists[getInt(assignment.site, task)]?.push(task);
    else if (of === 'party')
      for (const party of tasks.required.items.subarray(tasks.required.offset[task], tasks.required.offset[task + 1]))
        lists[party]?.push(task);
    else for (const worker of assignment.worker.subarray(tasks.postOffset[task], tasks.postOffset[task + 1])) lists[worker]?.push(task);
  }
  return lists;
}

/** Pairs of tasks of a list that overlap; a task listed twice overlaps itself. */
export function countOverlaps({ tasks }: EngineModel, { start }: Assignment, list: readonly number[]): number {
  const ordered = [...list].sort((a, b) => getInt(start, a) - getInt(start, b));
  let pairs = 0;
  for (const [index, task] of ordered.entries()) {
    const end = getInt(start, task) + getInt(tasks.minutes, task);
    for (let next = index + 1; next < ordered.length && getInt(start, get(ordered, next)) < end; next += 1) pairs += 1;
  }
  return pairs;
}

/** Days, weeks and whole horizons in which a list of tasks exceeds the limits of its owner. */
export function countExcesses(
  model: EngineModel,
  { start }: Assignment,
  limits: Calendars,
  owner: number,
  list: readonly number[],
): number {
  const [byDay, byWeek] = [new Map<number, number>(), new Map<number, number>()];
  let all = 0;
  for (const task of list) {
    const minutes = getInt(model.tasks.minutes, task);
    const day = findDay(model.dayStart, getInt(start, task));
    const week = getInt(model.weekOfDay, day);
    byDay.set(day, (byDay.get(day) ?? 0) + minutes);
    byWeek.set(week, (byWeek.get(week) ?? 0) + minutes);
    all += minutes;
  }
  const above = (sums: Iterable<number>, limit = Infinity) => [...sums].filter((sum) => sum > limit).length;
  return above(byDay.values(), limits.perDay[owner]) + above(byWeek.values(), limits.perWeek[owner]) + above([all], limits.inAll[owner]);
}

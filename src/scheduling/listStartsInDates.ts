import type { Compiled } from './compile/compiled';
import { get, getInt } from './engine/get';
import { findDay } from './engine/model';
import { findFirst } from './engine/windows';

/** The minutes where the dates of a task let it start, days of closure included. Ascending. */
export function listStartsInDates({ model: { tasks }, everyStart }: Compiled, task: number): Int32Array {
  const first = findFirst(everyStart, getInt(tasks.firstStart, task));
  return everyStart.subarray(first, Math.max(first, findFirst(everyStart, getInt(tasks.lastStart, task) + 1)));
}

/** The days from the first of some ascending minutes to the last; `undefined` where there is none. */
export function findPeriod({ axis }: Compiled, starts: Int32Array): { readonly from: string; readonly to: string } | undefined {
  if (starts.length === 0) return undefined;
  const day = (position: number) => get(axis.dates, findDay(axis.dayStart, getInt(starts, position)));
  return { from: day(0), to: day(starts.length - 1) };
}

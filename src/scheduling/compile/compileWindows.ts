import { mergeIntervals, subtractIntervals, type Interval } from '../../base/intervals';
import { findWeekday, readTime, weekdays } from '../../base/plainDate';
import type { Availability, DatedException, WeeklyWindow } from '../../model/availability';
import { spend, type Pace, type Pausing } from '../engine/pace';
import { locateWindow, type TimeAxis } from './timeAxis';

function readInterval({ from, to }: { readonly from?: string; readonly to?: string }): Interval {
  return { from: readTime(from ?? '00:00') ?? 0, to: readTime(to ?? '24:00') ?? 1440 };
}

function isValidOn({ validFrom, validTo }: WeeklyWindow, date: string): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
}

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * An availability over a horizon, as windows of real minutes: the weekly windows that are valid that day, and exceptions that say "free",
 * less exceptions that say "busy", less the days closed. Windows that meet at midnight are one.
 */
export function* compileWindows(
  { weekly, exceptions = [] }: Availability,
  axis: TimeAxis,
  closed: Uint8Array,
  pace: Pace,
): Pausing<Int32Array> {
  const windowsByWeekday = gather(weekly, ({ weekday }) => weekday);
  const exceptionsByDate = gather(exceptions, ({ date }) => date);
  const everyday = new Map(
    weekdays.map((weekday) => {
      const windows = windowsByWeekday.get(weekday) ?? [];
      const changes = windows.some(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);
      return [weekday, { windows, merged: changes ? undefined : mergeIntervals(windows.map(readInterval)) }] as const;
    }),
  );
  const flat: number[] = [];
  for (const [day, date] of axis.dates.entries()) {
    if (closed[day] === 1) continue;
    const { windows = [], merged } = everyday.get(findWeekday(date)) ?? {};
    const usual = merged ?? mergeIntervals(windows.filter((window) => isValidOn(window, date)).map(readInterval));
    const special = exceptionsByDate.get(date);
    for (const { from, to } of special === undefined ? usual : applyExceptions(usual, special)) {
      for (const [k, minute] of locateWindow(axis, day, from, to).entries()) {
        // Windows that meet, as at midnight, are one.
        if (k % 2 === 0 && flat.at(-1) === minute) flat.pop();
        else flat.push(minute);
      }
    }
    if (spend(pace, 2 + windows.length + (special?.length ?? 0) * 4)) yield;
  }
  return Int32Array.from(flat);
}

/** What a day is with its exceptions: "busy" wins over "free", and both over the usual. */
function applyExceptions(usual: readonly Interval[], exceptions: readonly DatedException[]): Interval[] {
  const free = exceptions.filter(({ available }) => available).map(readInterval);
  const busy = exceptions.filter(({ available }) => !available).map(readInterval);
  return subtractIntervals([...usual, ...free], busy);
}

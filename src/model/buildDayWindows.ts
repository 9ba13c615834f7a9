import { mergeIntervals, subtractIntervals, type Interval } from '../base/intervals';
import { findWeekday, readTime, weekdays, type PlainDate } from '../base/plainDate';
import type { Availability, DatedException, WeeklyWindow } from './availability';

/** What a day holds, and what was read to say so. */
export interface DayWindows {
  /** Free local minutes since midnight, sorted and apart. */
  readonly free: readonly Interval[];
  /** Weekly windows of that day of the week. */
  readonly windows: number;
  /** Exceptions of that date. */
  readonly exceptions: number;
}

/**
 * The free local minutes of any date, by an availability: the weekly windows valid that day and the exceptions that say "free", less the
 * exceptions that say "busy". A window that does not end after it begins holds nothing: one that passes midnight is written as two.
 *
 * Days of the week without dated windows are worked out once, for whoever asks of many days.
 */
export function buildDayWindows({ weekly, exceptions = [] }: Availability): (date: PlainDate) => DayWindows {
  const windowsByWeekday = gather(weekly, ({ weekday }) => weekday);
  const exceptionsByDate = gather(exceptions, ({ date }) => date);
  const everyday = new Map(
    weekdays.map((weekday) => {
      const windows = windowsByWeekday.get(weekday) ?? [];
      const changes = windows.some(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);
      return [weekday, { windows, merged: changes ? undefined : mergeIntervals(windows.map(readInterval)) }] as const;
    }),
  );
  return (date) => {
    const { windows = [], merged } = everyday.get(findWeekday(date)) ?? {};
    const usual = merged ?? mergeIntervals(windows.filter((window) => isValidOn(window, date)).map(readInterval));
    const special = exceptionsByDate.get(date);
    return {
      free: special === undefined ? usual : applyExceptions(usual, special),
      windows: windows.length,
      exceptions: special?.length ?? 0,
    };
  };
}

function readInterval({ from, to }: { readonly from?: string; readonly to?: string }): Interval {
  return { from: readTime(from ?? '00:00') ?? 0, to: readTime(to ?? '24:00') ?? 1440 };
}

function isValidOn({ validFrom, validTo }: WeeklyWindow, date: PlainDate): boolean {
  return (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo);
}

/** What a day is with its exceptions: "busy" wins over "free", and both over the usual. */
function applyExceptions(usual: readonly Interval[], exceptions: readonly DatedException[]): Interval[] {
  const free = exceptions.filter(({ available }) => available).map(readInterval);
  const busy = exceptions.filter(({ available }) => !available).map(readInterval);
  return subtractIntervals([...usual, ...free], busy);
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

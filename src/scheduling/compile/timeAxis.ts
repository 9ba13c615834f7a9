import { findMidnight, locateStretches, readClock } from '../../base/localDay';
import { countDays, findWeekday, formatDay, weekdays, type PlainDate } from '../../base/plainDate';
import { findLocalTime, type LocalTime } from '../../base/zonedTime';
import { get, getInt } from '../engine/get';
import { spend, type Pace, type Pausing } from '../engine/pace';

/**
 * The horizon as real minutes counted from its first instant, day by day.
 *
 * A day without change of clocks is 1440 minutes in a row, and its local times are found by adding. In the few others the local time of each
 * real minute is written down: a skipped one is nowhere, a repeated one is there twice, and the first is the one that it names.
 */
export interface TimeAxis {
  readonly timeZone: string;
  /** The first instant, in minutes since 1970. */
  readonly origin: number;
  readonly dates: readonly PlainDate[];
  /** First minute of each day, and one more for the end of the last. */
  readonly dayStart: Int32Array;
  /** For a day when clocks change: the local minute of each of its real minutes, −1 where the date is another. */
  readonly clocks: ReadonlyMap<number, Int16Array>;
  /** Number of the week (Monday first) that each day is in. */
  readonly weekOfDay: Int32Array;
}

const minutesPerDay = 1440;

/** The axis of a horizon, both days included. */
export function* buildTimeAxis(from: PlainDate, to: PlainDate, timeZone: string, pace: Pace): Pausing<TimeAxis> {
  const first = countDays(from);
  const count = countDays(to) - first + 1;
  const dates = Array.from({ length: count }, (_, day) => formatDay(first + day));
  const starts: number[] = [];
  const uneven = new Set<number>();
  for (let day = 0; day <= count; day += 1) {
    const midnight = findMidnight(formatDay(first + day), timeZone);
    if (!midnight.comesOnce) uneven.add(day - 1).add(day);
    starts.push(midnight.epochMinute);
    if (day > 0 && get(starts, day) - get(starts, day - 1) !== minutesPerDay) uneven.add(day - 1);
    if (spend(pace, 100)) yield;
  }
  const origin = get(starts, 0);
  const clocks = new Map<number, Int16Array>();
  for (const day of uneven) {
    const date = dates[day];
    if (date === undefined) continue;
    clocks.set(day, readClock(date, get(starts, day), get(starts, day + 1), timeZone));
    if (spend(pace, 5_000)) yield;
  }
  const monday = weekdays.indexOf(findWeekday(from));
  return {
    timeZone,
    origin,
    dates,
    dayStart: Int32Array.from(starts, (start) => start - origin),
    clocks,
    weekOfDay: Int32Array.from(dates, (_, day) => Math.floor((day + monday) / 7)),
  };
}

/** The real minutes of a day whose local time is in `[from, to)`: stretches, flat, as `[from, to, …]`. */
export function locateWindow({ dayStart, clocks }: TimeAxis, day: number, from: number, to: number): number[] {
  return locateStretches(getInt(dayStart, day), clocks.get(day), from, to);
}

/** The minute that a local time names, or `undefined` where clocks skip it. */
export function findStart({ dayStart, clocks }: TimeAxis, day: number, minuteOfDay: number): number | undefined {
  const clock = clocks.get(day);
  const minute = clock === undefined ? minuteOfDay : clock.indexOf(minuteOfDay);
  return minute < 0 ? undefined : getInt(dayStart, day) + minute;
}

/** The number of the first day that is a date or later; the number of days when none is. */
export function findDayNumber({ dates }: TimeAxis, date: PlainDate): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (get(dates, middle) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The local time of a minute. */
export function readMinute({ origin, timeZone }: TimeAxis, minute: number): LocalTime {
  return findLocalTime(origin + minute, timeZone);
}

import { addDays, countDays, findWeekday, formatDay, formatMinuteOfDay, readTime, weekdays, type PlainDate } from '../../base/plainDate';
import { findInstant, findLocalTime, type LocalTime } from '../../base/zonedTime';
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
    const date = formatDay(first + day);
    const midnight = findInstant({ date, time: '00:00' }, timeZone);
    if (midnight.kind !== 'once') uneven.add(day - 1).add(day);
    starts.push(midnight.kind === 'skipped' ? findFirstInstant(date, timeZone) : midnight.epochMinute);
    if (day > 0 && get(starts, day) - get(starts, day - 1) !== minutesPerDay) uneven.add(day - 1);
    if (spend(pace, 100)) yield;
  }
  const origin = get(starts, 0);
  const clocks = new Map<number, Int16Array>();
  for (const day of uneven) {
    const date = dates[day];
    if (date === undefined) continue;
    clocks.set(day, readClocks(date, get(starts, day), get(starts, day + 1), timeZone));
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

/** The first instant of a day whose midnight the clocks skip (or of the next one, should they skip the whole of it). */
function findFirstInstant(date: PlainDate, timeZone: string): number {
  for (let minute = 0; minute < 3 * minutesPerDay; minute += 1) {
    const day = Math.floor(minute / minutesPerDay);
    const reading = findInstant({ date: addDays(date, day), time: formatMinuteOfDay(minute % minutesPerDay) }, timeZone);
    if (reading.kind !== 'skipped') return reading.epochMinute;
  }
  throw new RangeError(`buildTimeAxis: the clocks of ${timeZone} skip three days after ${date}`);
}

/** Read hour by hour, and minute by minute in the hours when clocks change. */
function readClocks(date: PlainDate, from: number, to: number, timeZone: string): Int16Array {
  const clock = new Int16Array(Math.max(0, to - from));
  const read = (minute: number): number => {
    const local = findLocalTime(from + minute, timeZone);
    return local.date === date ? (readTime(local.time) ?? -1) : -1;
  };
  for (let hour = 0; hour < clock.length; hour += 60) {
    const last = Math.min(hour + 59, clock.length - 1);
    const first = read(hour);
    const isEven = first >= 0 && read(last) === first + last - hour;
    for (let minute = hour; minute <= last; minute += 1) clock[minute] = isEven ? first + minute - hour : read(minute);
  }
  return clock;
}

/** The real minutes of a day whose local time is in `[from, to)`: stretches, flat, as `[from, to, …]`. */
export function locateWindow({ dayStart, clocks }: TimeAxis, day: number, from: number, to: number): number[] {
  const start = getInt(dayStart, day);
  const clock = clocks.get(day);
  if (clock === undefined) return from < to ? [start + from, start + to] : [];
  const stretches: number[] = [];
  for (const [minute, local] of clock.entries()) {
    if (local < from || local >= to) continue;
    if (stretches.at(-1) === start + minute) stretches[stretches.length - 1] = start + minute + 1;
    else stretches.push(start + minute, start + minute + 1);
  }
  return stretches;
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

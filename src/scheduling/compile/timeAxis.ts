import { addDays, countDays, findWeekday, formatDay, formatMinuteOfDay, weekdays, type PlainDate } from '../../base/plainDate';
import { findInstant, findLocalTime, type LocalTime } from '../../base/zonedTime';
import { spend, type Pace, type Pausing } from '../engine/pace';

/**
 * The horizon as real minutes counted from its first instant, day by day.
 *
 * A day without change of clocks is 1440 minutes in a row, and its local times are found by adding. In the few others each local time is
 * asked of the zone: a skipped one has no minute, a repeated one takes the first.
 */
export interface TimeAxis {
  readonly timeZone: string;
  /** The first instant, in minutes since 1970. */
  readonly origin: number;
  readonly dates: readonly PlainDate[];
  /** First minute of each day, and one more for the end of the last. */
  readonly dayStart: Int32Array;
  /** 1 where clocks change. */
  readonly uneven: Uint8Array;
  /** Number of the week (Monday first) that each day is in. */
  readonly weekOfDay: Int32Array;
}

/** The axis of a horizon, both days included. */
export function* buildTimeAxis(from: PlainDate, to: PlainDate, timeZone: string, pace: Pace): Pausing<TimeAxis> {
  const first = countDays(from);
  const count = countDays(to) - first + 1;
  const dates = Array.from({ length: count }, (_, day) => formatDay(first + day));
  const starts: number[] = [];
  const uneven = new Uint8Array(count);
  for (let day = 0; day <= count; day += 1) {
    const midnight = findInstant({ date: formatDay(first + day), time: '00:00' }, timeZone);
    if (midnight.kind !== 'once') for (const near of [day - 1, day]) if (near in uneven) uneven[near] = 1;
    starts.push(
      midnight.kind === 'skipped' ? findNextInstant({ date: formatDay(first + day), time: '00:00' }, timeZone) : midnight.epochMinute,
    );
    if (spend(pace, 100)) yield;
  }
  const origin = starts[0] ?? 0;
  const dayStart = Int32Array.from(starts, (start) => start - origin);
  for (let day = 0; day < count; day += 1) if ((dayStart[day + 1] ?? 0) - (dayStart[day] ?? 0) !== 1440) uneven[day] = 1;
  const monday = weekdays.indexOf(findWeekday(from));
  return { timeZone, origin, dates, dayStart, uneven, weekOfDay: Int32Array.from(dates, (_, day) => Math.floor((day + monday) / 7)) };
}

/** The first instant at or after a local time that the clocks skip. */
function findNextInstant({ date, time }: LocalTime, timeZone: string): number {
  let minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (let day = 0; day < 3; day += 1) {
    for (; minute < 1440; minute += 1) {
      const reading = findInstant({ date: addDays(date, day), time: formatMinuteOfDay(minute) }, timeZone);
      if (reading.kind !== 'skipped') return reading.epochMinute;
    }
    minute = 0;
  }
  throw new RangeError(`buildTimeAxis: the clocks of ${timeZone} skip three days after ${date}`);
}

/** The minute of a local time (minutes of the day, up to 1440); where clocks skip it, the first minute after. */
export function locate(axis: TimeAxis, day: number, minuteOfDay: number): number {
  if (axis.uneven[day] === 0 || minuteOfDay === 0) return (axis.dayStart[day] ?? 0) + minuteOfDay;
  if (minuteOfDay >= 1440) return axis.dayStart[day + 1] ?? 0;
  const local = { date: axis.dates[day] ?? '', time: formatMinuteOfDay(minuteOfDay) };
  const reading = findInstant(local, axis.timeZone);
  return (reading.kind === 'skipped' ? findNextInstant(local, axis.timeZone) : reading.epochMinute) - axis.origin;
}

/** The minute of a local time that exists, or `undefined` where clocks skip it. */
export function findStart(axis: TimeAxis, day: number, minuteOfDay: number): number | undefined {
  if (axis.uneven[day] === 0) return (axis.dayStart[day] ?? 0) + minuteOfDay;
  const reading = findInstant({ date: axis.dates[day] ?? '', time: formatMinuteOfDay(minuteOfDay) }, axis.timeZone);
  return reading.kind === 'skipped' ? undefined : reading.epochMinute - axis.origin;
}

/** The number of the first day that is a date or later; the number of days when none is. */
export function findDayNumber({ dates }: TimeAxis, date: PlainDate): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? '') < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The local time of a minute. */
export function readMinute({ origin, timeZone }: TimeAxis, minute: number): LocalTime {
  return findLocalTime(origin + minute, timeZone);
}

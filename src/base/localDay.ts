import { addDays, formatMinuteOfDay, readTime, type PlainDate } from './plainDate';
import { findInstant, findLocalTime } from './zonedTime';

/**
 * A civil day of a zone as real minutes.
 *
 * A day without change of clocks is 1440 minutes in a row, and its local times are found by adding. In the few others the local time of each
 * real minute is written down: a skipped one is nowhere, a repeated one is there twice.
 */

const minutesPerDay = 1440;

/** The first instant of a day. */
export interface Midnight {
  /** Whole minutes since 1970-01-01T00:00Z. */
  readonly epochMinute: number;
  /** Whether 00:00 comes once that day: clocks change there otherwise. */
  readonly comesOnce: boolean;
}

/**
 * The first instant of a day in a zone: midnight, the first of two, or what follows it where clocks skip it (or skip the whole day).
 *
 * @throws RangeError when the date does not exist or the zone is unknown.
 * @example
 * findMidnight('2020-11-18', 'America/Toronto') // => { epochMinute: 26761260, comesOnce: true }
 */
export function findMidnight(date: PlainDate, timeZone: string): Midnight {
  const midnight = findInstant({ date, time: '00:00' }, timeZone);
  if (midnight.kind !== 'skipped') return { epochMinute: midnight.epochMinute, comesOnce: midnight.kind === 'once' };
  for (let minute = 1; minute < 3 * minutesPerDay; minute += 1) {
    const day = Math.floor(minute / minutesPerDay);
    const reading = findInstant({ date: addDays(date, day), time: formatMinuteOfDay(minute % minutesPerDay) }, timeZone);
    if (reading.kind !== 'skipped') return { epochMinute: reading.epochMinute, comesOnce: false };
  }
  throw new RangeError(`findMidnight: the clocks of ${timeZone} skip three days after ${date}`);
}

/**
 * The local minute of each real minute from an instant to another, −1 where the date is another than the one given.
 *
 * Read hour by hour, and minute by minute in the hours when clocks change.
 *
 * @example
 * readClock('2021-03-14', 26_928_300, 26_929_680, 'America/Toronto').slice(119, 121) // => Int16Array.of(119, 180)
 */
export function readClock(date: PlainDate, from: number, to: number, timeZone: string): Int16Array {
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

/**
 * The real minutes of a day whose local time is in `[from, to)`: stretches, flat, as `[from, to, …]`.
 *
 * @param start - The first minute of the day, counted from wherever the answer is to be.
 * @param clock - The local minute of each real minute of the day; `undefined` for a day of 1440 minutes in a row.
 * @example
 * locateStretches(0, undefined, 540, 600) // => [540, 600]
 */
export function locateStretches(start: number, clock: Int16Array | undefined, from: number, to: number): number[] {
  if (clock === undefined) return from < to ? [start + from, start + to] : [];
  const stretches: number[] = [];
  for (const [minute, local] of clock.entries()) {
    if (local < from || local >= to) continue;
    if (stretches.at(-1) === start + minute) stretches[stretches.length - 1] = start + minute + 1;
    else stretches.push(start + minute, start + minute + 1);
  }
  return stretches;
}

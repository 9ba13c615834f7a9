import { demandDate } from '../base/demandDate';
import { demandOptions } from '../base/demandOptions';
import { demandRecord } from '../base/demandRecord';
import { mergeIntervals } from '../base/intervals';
import { findMidnight, locateStretches, readClock, type Midnight } from '../base/localDay';
import { countDays, countMinutesOfDay, formatDay, formatMinuteOfDay } from '../base/plainDate';
import { findLocalTime, isTimeZone } from '../base/zonedTime';
import type { Availability, Closure, WeeklyWindow } from './availability';
import { buildDayWindows } from './buildDayWindows';

/** A moment on the wall clock. */
export interface LocalMoment {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The time, `HH:MM`; `24:00` closes a day. */
  readonly time: string;
}

/** Time free without a break. */
export interface FreeInterval {
  /** When it begins, in local time. */
  readonly start: LocalMoment;
  /** When it ends, in local time: `24:00` at midnight. */
  readonly end: LocalMoment;
  /** The first minute, counted since 1970-01-01T00:00Z. */
  readonly startsAt: number;
  /** The minute after the last: less `startsAt`, it gives real minutes, also when clocks change. */
  readonly endsAt: number;
}

/** Between which days, and what else is known of them. */
export interface FreeIntervalsOptions {
  /** First day. */
  readonly from: string;
  /** Last day, included; at most 100 years later. */
  readonly to: string;
  /** IANA zone of the local times. */
  readonly timeZone: string;
  /** Days on which nothing is held. */
  readonly closures?: readonly Closure[];
  /** Weekly windows to assume when none are known. */
  readonly assume?: readonly WeeklyWindow[];
}

const mostDays = 36_600;

/**
 * When someone, an enterprise or a room is free, in order; intervals neither touch nor overlap.
 *
 * A minute is free when a weekly window valid that day holds it, or an exception that says "free", and no exception that says "busy" nor
 * closure does. Windows that meet at midnight make one interval. An hour that clocks skip is in none; one that they repeat counts twice.
 * The scheduler reads availabilities in the same way: a law of the tests compares them.
 *
 * @returns `undefined` when the hours are not known: no weekly window, and none assumed. Unknown is neither free nor busy.
 * @throws RangeError when a date does not exist, the zone is unknown, or more than 36,600 days are asked.
 * @example
 * const availability = { weekly: [{ weekday: 'friday', from: '09:00', to: '12:00' }] };
 * const day = { from: '2020-11-20', to: '2020-11-20', timeZone: 'America/Toronto' };
 *
 * listFreeIntervals(availability, day) // => [{ start: { date: '2020-11-20', time: '09:00' }, end: { date: '2020-11-20', time: '12:00' }, startsAt: 26764680, endsAt: 26764860 }]
 * listFreeIntervals({ weekly: [] }, day) // => undefined
 */
export function listFreeIntervals(availability: Availability, options: FreeIntervalsOptions): FreeInterval[] | undefined {
  const { from, to, timeZone, closures = [], assume = [] } = demandOptions('listFreeIntervals', options, 'from', 'to', 'timeZone');
  demandRecord('listFreeIntervals', 'an availability', availability, 'weekly');
  if (!isTimeZone(timeZone)) throw new RangeError(`listFreeIntervals: an IANA time zone was expected, as America/Toronto, not ${timeZone}`);
  const [first, last] = [countDays(demandDate('listFreeIntervals', 'from', from)), countDays(demandDate('listFreeIntervals', 'to', to))];
  if (last - first >= mostDays) {
    throw new RangeError(`listFreeIntervals: at most ${mostDays} days were expected, not ${last - first + 1}`);
  }
  const midnights = rememberMidnights(timeZone, first);
  const weekly = availability.weekly.length > 0 ? availability.weekly : assume;
  if (weekly.length === 0) return undefined;
  const windowsOf = buildDayWindows({ ...availability, weekly });
  const closed = mergeIntervals(closures.map((closure) => ({ from: countDays(closure.from), to: countDays(closure.to) + 1 })));
  const flat: number[] = [];
  let next = 0;
  for (let day = first; day <= last; day += 1) {
    while ((closed[next]?.to ?? Infinity) <= day) next += 1;
    if ((closed[next]?.from ?? Infinity) <= day) continue;
    const date = formatDay(day);
    const { free } = windowsOf(date);
    if (free.length === 0) continue;
    const [start, end] = [midnights(day), midnights(day + 1)];
    const isEven = start.comesOnce && end.comesOnce && end.epochMinute - start.epochMinute === 1440;
    const clock = isEven ? undefined : readClock(date, start.epochMinute, end.epochMinute, timeZone);
    for (const window of free) {
      for (const [k, minute] of locateStretches(start.epochMinute, clock, window.from, window.to).entries()) {
        // Windows that meet, as at midnight, are one.
        if (k % 2 === 0 && flat.at(-1) === minute) flat.pop();
        else flat.push(minute);
      }
    }
  }
  return readStretches(flat, timeZone);
}

/** Midnights, each found once for the day that it ends and the one that it begins. The first is found at once: the zone has to be known. */
function rememberMidnights(timeZone: string, first: number): (day: number) => Midnight {
  let latest = { day: first, midnight: findMidnight(formatDay(first), timeZone) };
  return (day) => {
    if (latest.day !== day) latest = { day, midnight: findMidnight(formatDay(day), timeZone) };
    return latest.midnight;
  };
}

function readStretches(flat: readonly number[], timeZone: string): FreeInterval[] {
  return Array.from({ length: flat.length / 2 }, (_, k) => {
    const [startsAt = 0, endsAt = 0] = flat.slice(2 * k, 2 * k + 2);
    const { date, time } = findLocalTime(endsAt - 1, timeZone);
    // One minute past the last: the hour that clocks skip at that very moment is not the end.
    return {
      start: findLocalTime(startsAt, timeZone),
      end: { date, time: formatMinuteOfDay(countMinutesOfDay(time) + 1) },
      startsAt,
      endsAt,
    };
  });
}

import { tzOffset } from '@date-fns/tz';

import { countDays, countMinutesOfDay, formatDay, formatMinuteOfDay, type PlainDate, type PlainTime } from './plainDate';

/**
 * Civil time in a zone, and the instant it names. Instants are whole minutes since 1970-01-01T00:00Z.
 *
 * Only offsets come from the host (`Intl`, through `tzOffset`): results that depend on them follow its time-zone data.
 * A gap or a repeat is found by asking the offset on both sides of the change.
 */

/** A moment on the wall clock of some zone. */
export interface LocalTime {
  readonly date: PlainDate;
  readonly time: PlainTime;
}

/** What a local time names: one instant, the first of two (autumn), or none (the hour skipped in spring). */
export type LocalTimeReading = { readonly kind: 'once' | 'repeated'; readonly epochMinute: number } | { readonly kind: 'skipped' };

const minutesPerDay = 1440;

function offsetAt(timeZone: string, epochMinute: number): number {
  return Math.round(tzOffset(timeZone, new Date(epochMinute * 60_000)));
}

/**
 * Whether the host knows a zone by this IANA name. Offsets, as `+05:00`, are not zones.
 *
 * @example
 * isTimeZone('America/Toronto') // => true
 * isTimeZone('America/Trois-Rivieres') // => false
 */
export function isTimeZone(timeZone: string): boolean {
  // `tzOffset` reads any name that holds a sign and two digits as an offset; the only zones so named are those of Etc.
  if (/[+-]\d\d/u.test(timeZone) && !/^Etc\/GMT(?:\+1[0-2]|-1[0-4])$/u.test(timeZone)) return false;
  return isSpelled(timeZone) && Number.isFinite(tzOffset(timeZone, new Date(0)));
}

/** Hosts take names in any case, and strict readers of a file do not: the names of IANA only, each part with its capital. */
function isSpelled(timeZone: string): boolean {
  return /^(?:(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)(?:\/[A-Z][A-Za-z0-9_+-]*){1,2}|[A-Z][A-Za-z0-9+-]*)$/u.test(
    timeZone,
  );
}

/**
 * The instant that a local time names in a zone.
 *
 * A repeated time (autumn) takes the first of its two instants; a skipped one (spring) has none.
 *
 * @throws RangeError when the date or the time does not exist, or the zone is unknown.
 * @example
 * findInstant({ date: '2020-11-18', time: '09:00' }, 'America/Toronto') // => { kind: 'once', epochMinute: 26761800 }
 * findInstant({ date: '2021-03-14', time: '02:30' }, 'America/Toronto') // => { kind: 'skipped' }
 */
export function findInstant(local: LocalTime, timeZone: string): LocalTimeReading {
  if (!isTimeZone(timeZone)) throw new RangeError(`findInstant: an IANA time zone was expected, as America/Toronto, not ${timeZone}`);
  const wall = countDays(local.date) * minutesPerDay + countMinutesOfDay(local.time);
  const before = wall - offsetAt(timeZone, wall - minutesPerDay);
  const after = wall - offsetAt(timeZone, wall + minutesPerDay);
  const candidates = [...new Set([before, after])]
    .filter((instant) => instant + offsetAt(timeZone, instant) === wall)
    .sort((a, b) => a - b);
  const [first, second] = candidates;
  if (first === undefined) return { kind: 'skipped' };
  return { kind: second === undefined ? 'once' : 'repeated', epochMinute: first };
}

/**
 * The local time of an instant in a zone.
 *
 * @param epochMinute - Whole minutes since 1970-01-01T00:00Z.
 * @throws RangeError when the zone is unknown, or the instant is not whole or outside the years 0000 to 9999.
 * @example
 * findLocalTime(26_761_800, 'America/St_Johns') // => { date: '2020-11-18', time: '10:30' }
 */
export function findLocalTime(epochMinute: number, timeZone: string): LocalTime {
  if (!isTimeZone(timeZone)) throw new RangeError(`findLocalTime: an IANA time zone was expected, as America/Toronto, not ${timeZone}`);
  return splitDay(epochMinute + offsetAt(timeZone, epochMinute));
}

/**
 * The local time some real minutes after another: through a change of clocks, real minutes count. `undefined` when clocks skip the start.
 *
 * @throws RangeError when the date or the time does not exist, or the zone is unknown.
 * @example
 * addRealMinutes({ date: '2021-03-14', time: '01:30' }, 60, 'America/Toronto') // => { date: '2021-03-14', time: '03:30' }
 */
export function addRealMinutes(local: LocalTime, minutes: number, timeZone: string): LocalTime | undefined {
  const reading = findInstant(local, timeZone);
  return reading.kind === 'skipped' ? undefined : findLocalTime(reading.epochMinute + minutes, timeZone);
}

/**
 * An instant in UTC, as RFC 3339 writes it.
 *
 * @param epochMinute - Whole minutes since 1970-01-01T00:00Z.
 * @throws RangeError when it is not whole, or outside the years 0000 to 9999.
 * @example
 * formatInstant(26_761_800) // => '2020-11-18T14:00:00Z'
 */
export function formatInstant(epochMinute: number): string {
  const { date, time } = splitDay(epochMinute);
  return `${date}T${time}:00Z`;
}

function splitDay(minute: number): LocalTime {
  const day = Math.floor(minute / minutesPerDay);
  return { date: formatDay(day), time: formatMinuteOfDay(minute - day * minutesPerDay) };
}

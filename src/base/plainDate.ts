/**
 * Civil dates as `YYYY-MM-DD` texts and civil times as `HH:MM` texts: no zone, no clock.
 *
 * Arithmetic counts days from 1970-01-01 in the proleptic Gregorian calendar through `Date.UTC`, which depends on neither host nor zone.
 * Years go from 0000 to 9999: a calculation that leaves them throws.
 */

/** A civil date, `YYYY-MM-DD`. */
export type PlainDate = string;
/** A civil time, `HH:MM`, from `00:00` to `23:59`; `24:00` closes a window at midnight. */
export type PlainTime = string;

/** Days of the week in ISO order: Monday is the first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/u;
const timePattern = /^(\d{2}):(\d{2})$/u;
const millisecondsPerDay = 86_400_000;
const firstDay = -719_528;
const lastDay = 2_932_896;

/** Days from 1970-01-01. `Date.UTC` reads the years 0 to 99 as 1900 to 1999: it is asked 400 years (146,097 days) later. */
function countFrom(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) / millisecondsPerDay - 146_097;
}

function tryReadDate(date: string): number | undefined {
  const parts = datePattern.exec(date);
  if (parts === null) return undefined;
  const [month, dayOfMonth] = [Number(parts[2]), Number(parts[3])];
  const day = countFrom(Number(parts[1]), month, dayOfMonth);
  // Every month has these days; the others are written back and compared.
  const isInEveryMonth = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 28;
  return isInEveryMonth || writeDay(day) === date ? day : undefined;
}

function writeDay(day: number): PlainDate {
  const at = new Date(day * millisecondsPerDay);
  const year = String(at.getUTCFullYear()).padStart(4, '0');
  return `${year}-${String(at.getUTCMonth() + 1).padStart(2, '0')}-${String(at.getUTCDate()).padStart(2, '0')}`;
}

/**
 * Whether a text is a date that exists.
 *
 * @example
 * isPlainDate('2020-02-29') // => true
 * isPlainDate('2021-02-29') // => false
 */
export function isPlainDate(text: string): boolean {
  return tryReadDate(text) !== undefined;
}

/**
 * Days from 1970-01-01 to a date, negative before.
 *
 * @throws RangeError when the date does not exist.
 * @example
 * countDays('1970-01-11') // => 10
 */
export function countDays(date: PlainDate): number {
  const day = tryReadDate(date);
  if (day === undefined) throw new RangeError(`countDays: a date that exists was expected, as 2020-11-18, not ${date}`);
  return day;
}

/**
 * The date that is so many days from 1970-01-01: the inverse of `countDays`.
 *
 * @throws RangeError when the number is not whole, or the date is outside the years 0000 to 9999.
 * @example
 * formatDay(10) // => '1970-01-11'
 */
export function formatDay(day: number): PlainDate {
  if (!Number.isInteger(day) || day < firstDay || day > lastDay) {
    throw new RangeError(`formatDay: a whole number of days that stays between the years 0000 and 9999 was expected, not ${String(day)}`);
  }
  return writeDay(day);
}

/**
 * The date so many days later, or earlier when negative.
 *
 * @throws RangeError when the date does not exist, or the result is outside the years 0000 to 9999.
 * @example
 * addDays('2020-12-31', 1) // => '2021-01-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return formatDay(countDays(date) + days);
}

/**
 * The date so many months later, or earlier when negative; a day that the month lacks becomes its last day (31 January + 1 month = 28 or 29 February).
 *
 * @throws RangeError when the date does not exist, the months are not whole, or the result is outside the years 0000 to 9999.
 * @example
 * addMonths('2021-01-31', 1) // => '2021-02-28'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  countDays(date);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  if (!Number.isInteger(months) || index < 0 || index >= 120_000) {
    throw new RangeError(
      `addMonths: whole months that stay between the years 0000 and 9999 were expected, not ${String(months)} from ${date}`,
    );
  }
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const firstOfNext = countFrom(toYear, toMonth + 1, 1);
  return formatDay(Math.min(countFrom(toYear, toMonth, day), firstOfNext - 1));
}

/**
 * Whole months elapsed from a date to another (the day of the month counts), negative when the second is earlier.
 *
 * @throws RangeError when a date does not exist.
 * @example
 * countMonths('2020-11-18', '2021-03-17') // => 3
 * countMonths('2020-11-18', '2021-03-18') // => 4
 */
export function countMonths(from: PlainDate, to: PlainDate): number {
  countDays(to);
  if (to < from) return -countMonths(to, from) + 0;
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) <= to ? months : months - 1;
}

/**
 * The day of the week of a date.
 *
 * @throws RangeError when the date does not exist.
 * @example
 * findWeekday('2020-11-18') // => 'wednesday'
 */
export function findWeekday(date: PlainDate): Weekday {
  return weekdays[(((countDays(date) + 3) % 7) + 7) % 7] ?? 'monday';
}

/**
 * Minutes since midnight of `HH:MM`, or `undefined` when it is not a time; `24:00` is 1440.
 *
 * @example
 * readTime('24:00') // => 1440
 * readTime('9:30') // => undefined
 */
export function readTime(time: string): number | undefined {
  const parts = timePattern.exec(time);
  if (parts === null) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  return minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0)) ? hours * 60 + minutes : undefined;
}

/**
 * Minutes since midnight.
 *
 * @throws RangeError when the text is not a time.
 * @example
 * countMinutesOfDay('09:30') // => 570
 */
export function countMinutesOfDay(time: PlainTime): number {
  const minutes = readTime(time);
  if (minutes === undefined) throw new RangeError(`countMinutesOfDay: a time was expected, as 09:30, not ${time}`);
  return minutes;
}

/**
 * `HH:MM` from minutes since midnight: the inverse of `countMinutesOfDay`.
 *
 * @param minute - A whole number from 0 to 1440.
 * @throws RangeError when it is not.
 * @example
 * formatMinuteOfDay(570) // => '09:30'
 */
export function formatMinuteOfDay(minute: number): PlainTime {
  if (!Number.isInteger(minute) || minute < 0 || minute > 1440) {
    throw new RangeError(`formatMinuteOfDay: a whole number from 0 to 1440 was expected, not ${String(minute)}`);
  }
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

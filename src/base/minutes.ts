import { demandOptions } from './demandOptions';
import { formatInteger } from './formatInteger';
import type { Locale } from './localizedText';

const noBreak = '\u00a0';

/** The most minutes that one quantity may hold, a minute less than 100,000 hours: what is written can be read again. Sums stay far below 2⁵³. */
export const mostMinutes = 5_999_999;

/**
 * Written durations that a file may hold where minutes are read: `14 h`, `1 h 30`, `90 min`, below 100,000 hours. Exactly the texts that
 * `parseMinutes` reads.
 *
 * Runs of spaces are bounded on purpose: with `\s*` on both sides of an optional part, a long run would take a quadratic time. The groups
 * are hours, minutes beside hours, and minutes alone. It has no flag that JSON Schema lacks.
 */
export const writtenMinutesPattern =
  /^\s{0,9}(?:(\d{1,5}|\d{1,2}\s\d{3})\s{0,3}(?:[hH]|[hH]eures?|[hH]ours?|[hH]rs?)\.?(?:\s{0,3}([0-5]?\d)\s{0,3}(?:m|[mM]in|[mM]inutes?)?\.?)?|(\d{1,6}|\d{1,3}\s\d{3})\s{0,3}(?:[mM]in|[mM]inutes?)\.?)\s{0,9}$/u;

/**
 * Whole minutes read from a duration as people write it, or `undefined` when it is not one.
 *
 * Decimals are refused: "1,5 h" loses a minute sooner or later; write "1 h 30" or "90 min". So is "1,000 h", which is one hour in a French
 * file; thousands of hours are set apart by a space, or not at all.
 *
 * Why a text is not read is told where documents are: `minutes/unreadable`, from a `safeParseX` or `openDocument`, says what was surely meant
 * (`1:30`, « 1 heure et demie », a figure alone).
 *
 * @example
 * parseMinutes('14 h') // => 840
 * parseMinutes('1 h 30') // => 90
 * parseMinutes('90 min') // => 90
 * parseMinutes('1,5 h') // => undefined
 */
export function parseMinutes(text: string): number | undefined {
  const parts = writtenMinutesPattern.exec(text);
  if (parts === null) return undefined;
  const [, hours, minutes = '0', minutesAlone] = parts;
  return hours === undefined ? Number(minutesAlone?.replace(/\s/u, '')) : Number(hours.replace(/\s/u, '')) * 60 + Number(minutes);
}

/**
 * A number of minutes as a reader writes it. Signed; the sign stays in front.
 *
 * Thousands of hours are set apart by a no-break space in both languages: `parseMinutes` reads back what is written here, and a comma would
 * be a decimal in a French file. (It reads no sign: a duration in a document is never negative.)
 *
 * @param minutes - A whole number of minutes.
 * @throws RangeError when it is not a whole number.
 * @example
 * formatMinutes(840, { locale: 'fr' }) // => '14\u00a0h'
 * formatMinutes(90, { locale: 'fr' }) // => '1\u00a0h\u00a030'
 * formatMinutes(90, { locale: 'en' }) // => '1\u00a0h\u00a030\u00a0min'
 * formatMinutes(45, { locale: 'fr' }) // => '45\u00a0min'
 */
export function formatMinutes(minutes: number, options: { readonly locale: Locale }): string {
  const { locale } = demandOptions('formatMinutes', options, 'locale');
  if (!Number.isSafeInteger(minutes)) throw new RangeError(`formatMinutes: whole minutes were expected, not ${String(minutes)}`);
  const sign = minutes < 0 ? '-' : '';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  if (hours === 0) return `${sign}${rest}${noBreak}min`;
  const whole = `${sign}${formatInteger(hours, { locale: 'fr' })}${noBreak}h`;
  if (rest === 0) return whole;
  const padded = String(rest).padStart(2, '0');
  return locale === 'fr' ? `${whole}${noBreak}${padded}` : `${whole}${noBreak}${padded}${noBreak}min`;
}

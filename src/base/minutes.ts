import type { Locale } from './localizedText';

const noBreak = '\u00a0';
const written =
  /^(?:(\d{1,5})\s*(?:h|heures?|hours?|hrs?)\.?(?:\s*(\d{1,2})\s*(?:min|minutes?|m)?\.?)?|(\d{1,6})\s*(?:min|minutes?)\.?)$/iu;

/** The most minutes that one quantity may hold: 100,000 hours. Sums stay far below 2⁵³. */
export const mostMinutes = 6_000_000;

/** Written durations that a file may hold where minutes are read: `14 h`, `1 h 30`, `90 min`. `parseMinutes` reads every text of this form. */
export const writtenMinutesPattern =
  /^\s*(?:\d{1,5}\s*(?:[hH]|[hH]eures?|[hH]ours?|hrs?)\.?(?:\s*[0-5]?\d\s*(?:min|minutes?|m)?\.?)?|\d{1,6}\s*(?:min|minutes?)\.?)\s*$/u;

/**
 * Whole minutes read from a duration as people write it, or `undefined` when it is not one.
 *
 * Decimals are refused: "1,5 h" loses a minute sooner or later; write "1 h 30" or "90 min".
 *
 * @example
 * parseMinutes('14 h') // => 840
 * parseMinutes('1 h 30') // => 90
 * parseMinutes('90 min') // => 90
 * parseMinutes('1,5 h') // => undefined
 */
export function parseMinutes(text: string): number | undefined {
  const parts = written.exec(text.slice(0, 40).trim());
  if (parts === null) return undefined;
  const [, hours, minutes, minutesAlone] = parts;
  if (hours === undefined) return within(Number(minutesAlone));
  const rest = Number(minutes ?? '0');
  return rest > 59 ? undefined : within(Number(hours) * 60 + rest);
}

function within(minutes: number): number | undefined {
  return minutes <= mostMinutes ? minutes : undefined;
}

/**
 * A number of minutes as a reader writes it. Signed; the sign stays in front.
 *
 * @param minutes - A whole number of minutes.
 * @throws RangeError when it is not a whole number.
 * @example
 * formatMinutes(840, { locale: 'fr' }) // => '14\u00a0h'
 * formatMinutes(90, { locale: 'fr' }) // => '1\u00a0h\u00a030'
 * formatMinutes(90, { locale: 'en' }) // => '1\u00a0h\u00a030\u00a0min'
 * formatMinutes(45, { locale: 'fr' }) // => '45\u00a0min'
 */
export function formatMinutes(minutes: number, { locale }: { readonly locale: Locale }): string {
  if (!Number.isSafeInteger(minutes)) throw new RangeError(`formatMinutes: whole minutes were expected, not ${String(minutes)}`);
  const sign = minutes < 0 ? '\u2212' : '';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  if (hours === 0) return `${sign}${rest}${noBreak}min`;
  const whole = `${sign}${formatInteger(hours, { locale })}${noBreak}h`;
  if (rest === 0) return whole;
  const padded = String(rest).padStart(2, '0');
  return locale === 'fr' ? `${whole}${noBreak}${padded}` : `${whole}${noBreak}${padded}${noBreak}min`;
}

/**
 * A whole number with its thousands apart: a no-break space in French, a comma in English.
 *
 * @example
 * formatInteger(155000, { locale: 'en' }) // => '155,000'
 */
export function formatInteger(integer: number, { locale }: { readonly locale: Locale }): string {
  const digits = String(Math.abs(integer)).replace(/\B(?=(\d{3})+$)/gu, locale === 'fr' ? noBreak : ',');
  return integer < 0 ? `-${digits}` : digits;
}

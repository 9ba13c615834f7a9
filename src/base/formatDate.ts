import { demandDate } from './demandDate';
import { demandOptions } from './demandOptions';
import { formatWeekday } from './formatWeekday';
import type { Locale } from './localizedText';
import { findWeekday, type PlainDate } from './plainDate';
import { readDatePieces } from './readDatePieces';

/**
 * A date as it is read aloud, with no-break spaces between its parts. The first of the month is « 1er » in French.
 *
 * @param date - A date that exists.
 * @throws RangeError when it does not.
 * @example
 * formatDate('2020-11-18', { locale: 'fr' }) // => '18\u00a0novembre\u00a02020'
 * formatDate('2020-11-18', { locale: 'en' }) // => 'November\u00a018, 2020'
 * formatDate('2020-11-18', { locale: 'en', weekday: true }) // => 'Wednesday, November\u00a018, 2020'
 */
export function formatDate(date: PlainDate, options: { readonly locale: Locale; readonly weekday?: boolean }): string {
  const { locale, weekday = false } = demandOptions('formatDate', options, 'locale');
  demandDate('formatDate', 'date', date);
  const { year, month, day } = readDatePieces(date, locale);
  const text = locale === 'fr' ? `${day}\u00a0${month}\u00a0${year}` : `${month}\u00a0${day}, ${year}`;
  if (!weekday) return text;
  const dayName = formatWeekday(findWeekday(date), { locale });
  return locale === 'fr' ? `${dayName} ${text}` : `${dayName}, ${text}`;
}

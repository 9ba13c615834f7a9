import { demandDate } from './demandDate';
import { demandOptions } from './demandOptions';
import { formatDate } from './formatDate';
import type { Locale } from './localizedText';
import type { PlainDate } from './plainDate';
import { readDatePieces } from './readDatePieces';

/**
 * A period of whole days, both ends in it, as a sentence says it: what the ends share is said once.
 *
 * Ends in the wrong order are written as they are, each in full, so that the reader sees the fault: `dates/reversed-dates` reports it.
 *
 * @param period - Anything with `from` and `to`: an edition, a cohort, a closure.
 * @throws RangeError when a date does not exist.
 * @example
 * formatDateRange({ from: '2020-11-18', to: '2020-11-20' }, { locale: 'fr' }) // => 'du 18 au 20\u00a0novembre\u00a02020'
 * formatDateRange({ from: '2020-11-18', to: '2020-11-20' }, { locale: 'en' }) // => 'November\u00a018 to 20, 2020'
 * formatDateRange({ from: '2020-11-18', to: '2021-01-03' }, { locale: 'en' }) // => 'November\u00a018, 2020, to January\u00a03, 2021'
 * formatDateRange({ from: '2020-11-18', to: '2020-11-18' }, { locale: 'fr' }) // => 'le 18\u00a0novembre\u00a02020'
 */
export function formatDateRange(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  options: { readonly locale: Locale },
): string {
  const { locale } = demandOptions('formatDateRange', options, 'locale');
  demandDate('formatDateRange', 'from', from);
  demandDate('formatDateRange', 'to', to);
  const [first, last] = [readDatePieces(from, locale), readDatePieces(to, locale)];
  if (from === to) return locale === 'fr' ? `le ${formatDate(from, { locale })}` : formatDate(from, { locale });
  const sharesYear = first.year === last.year && from < to;
  const sharesMonth = sharesYear && first.month === last.month;
  if (locale === 'fr') {
    const start = sharesMonth ? first.day : sharesYear ? `${first.day}\u00a0${first.month}` : formatDate(from, { locale });
    return `du ${start} au ${formatDate(to, { locale })}`;
  }
  if (!sharesYear) return `${formatDate(from, { locale })}, to ${formatDate(to, { locale })}`;
  const end = sharesMonth ? `${last.day}, ${last.year}` : formatDate(to, { locale });
  return `${first.month}\u00a0${first.day} to ${end}`;
}

import { demandOptions } from './demandOptions';
import { formatTime } from './formatTime';
import type { Locale } from './localizedText';
import type { PlainTime } from './plainDate';

/**
 * A stretch of one day, as a sentence says it. In English, "a.m." or "p.m." is said once where both ends share it; a stretch that closes at
 * midnight says both.
 *
 * @param window - Anything with `from` and `to`: a weekly window, an exception.
 * @throws RangeError when an end is not a time.
 * @example
 * formatTimeRange({ from: '09:00', to: '11:30' }, { locale: 'fr' }) // => 'de 9\u00a0h à 11\u00a0h\u00a030'
 * formatTimeRange({ from: '09:00', to: '11:30' }, { locale: 'en' }) // => '9:00 to 11:30\u00a0a.m.'
 * formatTimeRange({ from: '09:00', to: '13:00' }, { locale: 'en' }) // => '9:00\u00a0a.m. to 1:00\u00a0p.m.'
 */
export function formatTimeRange(
  { from, to }: { readonly from: PlainTime; readonly to: PlainTime },
  options: { readonly locale: Locale },
): string {
  const { locale } = demandOptions('formatTimeRange', options, 'locale');
  const [start, end] = [formatTime(from, { locale }), formatTime(to, { locale })];
  if (locale === 'fr') return `de ${start} à ${end}`;
  const [[hour = '', half], [, endHalf]] = [start.split('\u00a0'), end.split('\u00a0')];
  // After midnight "12:00 to 11:00 a.m." reads as noon; and 12:00 a.m. as an end is the midnight that closes a day: each is then said whole.
  return half === endHalf && '01:00' <= from && from <= to && to !== '24:00' ? `${hour} to ${end}` : `${start} to ${end}`;
}

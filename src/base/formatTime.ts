import { demandOptions } from './demandOptions';
import type { Locale } from './localizedText';
import { countMinutesOfDay, type PlainTime } from './plainDate';

/**
 * A time as it is written: `13 h 30` in French, `1:30 p.m.` in English.
 *
 * @throws RangeError when it is not a time.
 * @example
 * formatTime('13:30', { locale: 'fr' }) // => '13\u00a0h\u00a030'
 * formatTime('13:30', { locale: 'en' }) // => '1:30\u00a0p.m.'
 */
export function formatTime(time: PlainTime, options: { readonly locale: Locale }): string {
  const { locale } = demandOptions('formatTime', options, 'locale');
  const minutes = countMinutesOfDay(time);
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
  const padded = String(rest).padStart(2, '0');
  if (locale === 'fr') return rest === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${padded}`;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}:${padded}\u00a0${hour % 24 < 12 ? 'a.m.' : 'p.m.'}`;
}

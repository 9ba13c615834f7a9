import { demandOptions } from './demandOptions';
import type { Locale } from './localizedText';
import { weekdays, type Weekday } from './plainDate';

const days = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/**
 * The name of a day of the week, as in running text.
 *
 * @example
 * formatWeekday('wednesday', { locale: 'fr' }) // => 'mercredi'
 */
export function formatWeekday(weekday: Weekday, options: { readonly locale: Locale }): string {
  const { locale } = demandOptions('formatWeekday', options, 'locale');
  return days[locale][weekdays.indexOf(weekday)] ?? weekday;
}

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
export function formatWeekday(weekday: Weekday, { locale }: { readonly locale: Locale }): string {
  return days[locale][weekdays.indexOf(weekday)] ?? weekday;
}

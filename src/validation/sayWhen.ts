import { formatDate } from '../base/formatDate';
import { formatTimeRange } from '../base/formatTimeRange';
import type { Locale } from '../base/localizedText';

/** « le mardi 1er décembre 2020 de 9 h à 10 h ». */
export function sayWhen({ date, from, to }: { readonly date: string; readonly from: string; readonly to: string }, locale: Locale): string {
  const [day, range] = [formatDate(date, { locale, weekday: true }), formatTimeRange({ from, to }, { locale })];
  return locale === 'fr' ? `le ${day} ${range}` : `on ${day}, ${range}`;
}

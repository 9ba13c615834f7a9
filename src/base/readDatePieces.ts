import type { Locale } from './localizedText';
import { countDays, type PlainDate } from './plainDate';

const months = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A date cut as it is read aloud. */
export interface DatePieces {
  readonly year: string;
  readonly month: string;
  /** « 1er » for the first of a month, in French. */
  readonly day: string;
}

/**
 * The year, month and day of a date, in words where they are words.
 *
 * @throws RangeError when the date does not exist.
 * @example
 * readDatePieces('2021-03-01', 'fr') // => { year: '2021', month: 'mars', day: '1er' }
 */
export function readDatePieces(date: PlainDate, locale: Locale): DatePieces {
  countDays(date);
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    year,
    month: months[locale][Number(month) - 1] ?? month,
    day: Number(day) === 1 && locale === 'fr' ? '1er' : String(Number(day)),
  };
}

import { addDays, addMonths, isPlainDate } from './plainDate';

/** Why a text in the form of a date is none. */
export interface DateFault {
  /** What no calendar has: a thirteenth month, or that day of that month. */
  readonly of: 'month' | 'day';
  /** First day of the month, where the month exists. */
  readonly month?: string;
  /** How many days that month has. */
  readonly days?: number;
  /** The date with its month and its day in each other's place, where only that one exists. */
  readonly swapped?: string;
}

/**
 * Why a text that has the form of a date, `YYYY-MM-DD`, names no day: the month does not exist, or is shorter. `undefined` for a day that
 * exists, and for a text of another form.
 *
 * @example
 * findDateFault('2027-02-29') // => { of: 'day', month: '2027-02-01', days: 28 }
 * findDateFault('2026-13-01') // => { of: 'month', swapped: '2026-01-13' }
 * findDateFault('2026-02-28') // => undefined
 */
export function findDateFault(text: string): DateFault | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year === '' || isPlainDate(text)) return undefined;
  const first = `${year}-${month}-01`;
  if (isPlainDate(first)) return { of: 'day', month: first, days: Number(addDays(addMonths(first, 1), -1).slice(-2)) };
  const swapped = `${year}-${day}-${month}`;
  return isPlainDate(swapped) ? { of: 'month', swapped } : { of: 'month' };
}

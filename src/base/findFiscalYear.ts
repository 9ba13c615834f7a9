import { demandDate } from './demandDate';
import { demandOptions } from './demandOptions';
import { addDays, addMonths, type PlainDate } from './plainDate';

/** A year of accounts: twelve months from the first of some month. */
export interface FiscalYear {
  /** As it is written: `2025–2026`, or `2025` when it is the calendar's. */
  readonly name: string;
  /** First day. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
}

/**
 * The fiscal year that a day is in.
 *
 * @param options - `startMonth`, 1 to 12: 4 for a year from 1 April to 31 March, as the government of Québec and many of its programs count.
 * @throws RangeError when the date does not exist or the month is none, or when the fiscal year, or the day after it, is outside the years 0000 to 9999.
 * @example
 * findFiscalYear('2026-03-31', { startMonth: 4 }) // => { name: '2025–2026', from: '2025-04-01', to: '2026-03-31' }
 */
export function findFiscalYear(date: PlainDate, options: { readonly startMonth: number }): FiscalYear {
  const { startMonth } = demandOptions('findFiscalYear', options, 'startMonth');
  if (!Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12) {
    throw new RangeError(`findFiscalYear: a month from 1 to 12 was expected, not ${String(startMonth)}`);
  }
  demandDate('findFiscalYear', 'date', date);
  const sinceStart = (Number(date.slice(5, 7)) - startMonth + 12) % 12;
  const from = addMonths(`${date.slice(0, 7)}-01`, -sinceStart);
  const to = addDays(addMonths(from, 12), -1);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return { name: first === last ? first : `${first}–${last}`, from, to };
}

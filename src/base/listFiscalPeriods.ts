import { demandChoice } from './demandChoice';
import { demandDate } from './demandDate';
import { demandOptions } from './demandOptions';
import { findFiscalYear, type FiscalYear } from './findFiscalYear';
import type { BilingualText } from './localizedText';
import { addDays, addMonths, type PlainDate } from './plainDate';

/** A fiscal year or one of its quarters. */
export interface FiscalPeriod {
  /** As it is written: `2025–2026`, or « T1 2025–2026 » (Q1 in English). */
  readonly name: BilingualText;
  /** First day. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
}

/** How years of accounts are cut. */
export interface FiscalPeriodOptions {
  /** Month on the first of which a fiscal year begins, 1 to 12. */
  readonly startMonth: number;
  /** Years whole, or their quarters of three months. */
  readonly length: 'year' | 'quarter';
}

/**
 * The fiscal years, or their quarters, that hold some day from one date to another, both included: each whole, in order.
 *
 * @returns None when `to` comes before `from`.
 * @throws RangeError when a date does not exist or the month is none, or when a fiscal year, or the day after it, is outside the years 0000 to 9999.
 * @example
 * listFiscalPeriods({ from: '2026-03-02', to: '2026-04-02' }, { startMonth: 4, length: 'quarter' }).map(({ name }) => name.fr) // => ['T4 2025–2026', 'T1 2026–2027']
 */
export function listFiscalPeriods(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  options: FiscalPeriodOptions,
): FiscalPeriod[] {
  const { startMonth, length } = demandOptions('listFiscalPeriods', options, 'startMonth', 'length');
  demandChoice('listFiscalPeriods', 'length', length, ['year', 'quarter']);
  demandDate('listFiscalPeriods', 'from', from);
  demandDate('listFiscalPeriods', 'to', to);
  const last = findFiscalYear(to, { startMonth });
  const periods: FiscalPeriod[] = [];
  for (
    let year = findFiscalYear(from, { startMonth });
    year.from <= last.from;
    year = findFiscalYear(addDays(year.to, 1), { startMonth })
  ) {
    periods.push(...(length === 'year' ? [nameYear(year)] : cutInQuarters(year)));
    if (year.from === last.from) break;
  }
  return periods.filter((period) => from <= to && period.from <= to && from <= period.to);
}

function nameYear({ name, from, to }: FiscalYear): FiscalPeriod {
  return { name: { fr: name, en: name }, from, to };
}

function cutInQuarters({ name, from }: FiscalYear): FiscalPeriod[] {
  return [0, 1, 2, 3].map((quarter) => ({
    name: { fr: `T${quarter + 1} ${name}`, en: `Q${quarter + 1} ${name}` },
    from: addMonths(from, 3 * quarter),
    to: addDays(addMonths(from, 3 * quarter + 3), -1),
  }));
}

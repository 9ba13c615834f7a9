import { demandOptions } from './demandOptions';
import type { Locale } from './localizedText';
import { writeDecimal } from './writeDecimal';

/** How a decimal number is written. */
export interface FormatDecimalOptions {
  readonly locale: Locale;
  /** Digits after the mark, 0 to 15: the scale that the units are counted in. All are written, zeros too. */
  readonly decimals: number;
}

/**
 * A decimal number from its whole units in a stated scale: 12345 hundredths are 123.45. Exact: nothing is rounded.
 *
 * @param units - A whole number.
 * @throws RangeError when it is not a whole number, or the scale is not from 0 to 15.
 * @example
 * formatDecimal(123_450, { locale: 'fr', decimals: 2 }) // => '1\u00a0234,50'
 * formatDecimal(123_450, { locale: 'en', decimals: 2 }) // => '1,234.50'
 * formatDecimal(-5, { locale: 'en', decimals: 3 }) // => '-0.005'
 */
export function formatDecimal(units: number, options: FormatDecimalOptions): string {
  const { locale, decimals } = demandOptions('formatDecimal', options, 'locale', 'decimals');
  if (!Number.isSafeInteger(units)) throw new RangeError(`formatDecimal: a whole number of units was expected, not ${String(units)}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError(`formatDecimal: 0 to 15 decimals were expected, not ${String(decimals)}`);
  }
  return writeDecimal(BigInt(units), { locale, decimals });
}

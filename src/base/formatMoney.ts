import { demandOptions } from './demandOptions';
import type { Locale } from './localizedText';
import { writeDecimal } from './writeDecimal';

/**
 * Canadian dollars from integer cents, as fr-CA and en-CA write them. Cents are left out when `cents` is a whole number of dollars
 * and `whole` is asked.
 *
 * @param cents - A whole number of cents, negative for an amount owed.
 * @throws RangeError when it is not a whole number.
 * @example
 * formatMoney(15_500_000, { locale: 'en' }) // => '$155,000.00'
 * formatMoney(15_500_000, { locale: 'en', whole: true }) // => '$155,000'
 * formatMoney(-1_250, { locale: 'fr' }) // => '-12,50\u00a0$'
 */
export function formatMoney(cents: number, options: { readonly locale: Locale; readonly whole?: boolean }): string {
  const { locale, whole = false } = demandOptions('formatMoney', options, 'locale');
  if (!Number.isSafeInteger(cents)) throw new RangeError(`formatMoney: whole cents were expected, not ${String(cents)}`);
  const hidesCents = whole && cents % 100 === 0;
  const size = BigInt(Math.abs(cents));
  const amount = writeDecimal(hidesCents ? size / 100n : size, { locale, decimals: hidesCents ? 0 : 2 });
  const sign = cents < 0 ? '-' : '';
  return locale === 'fr' ? `${sign}${amount}\u00a0$` : `${sign}$${amount}`;
}

import { demandOptions } from './demandOptions';
import { groupThousands } from './groupThousands';
import type { Locale } from './localizedText';

/**
 * A whole number with its thousands apart: a no-break space in French, a comma in English.
 *
 * @throws RangeError when it is not a whole number.
 * @example
 * formatInteger(155000, { locale: 'en' }) // => '155,000'
 * formatInteger(155000, { locale: 'fr' }) // => '155\u00a0000'
 */
export function formatInteger(integer: number, options: { readonly locale: Locale }): string {
  const { locale } = demandOptions('formatInteger', options, 'locale');
  if (!Number.isSafeInteger(integer)) throw new RangeError(`formatInteger: a whole number was expected, not ${String(integer)}`);
  const digits = groupThousands(String(Math.abs(integer)), locale);
  return integer < 0 ? `-${digits}` : digits;
}

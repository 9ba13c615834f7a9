import { groupThousands } from './groupThousands';
import type { Locale } from './localizedText';

/**
 * A number counted in units of a scale, as each language writes decimals: a comma in French, a point in English. Zero bears no sign.
 *
 * @param units - How many units; `decimals` of them after the mark.
 * @example
 * writeDecimal(-12_345n, { locale: 'fr', decimals: 2 }) // => '-123,45'
 */
export function writeDecimal(units: bigint, { locale, decimals }: { readonly locale: Locale; readonly decimals: number }): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = groupThousands(digits.slice(0, digits.length - decimals), locale);
  const rest = digits.slice(digits.length - decimals);
  return `${units < 0n ? '-' : ''}${whole}${rest === '' ? '' : `${locale === 'fr' ? ',' : '.'}${rest}`}`;
}

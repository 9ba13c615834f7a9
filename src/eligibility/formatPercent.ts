import type { Locale } from '../base/localizedText';
import { formatInteger } from '../base/minutes';
import type { Ratio } from '../base/ratio';

const scale = 10_000n;

/**
 * A fraction as a percentage: exact up to four decimals, otherwise rounded to two and said to be so, lest a share just short of a threshold
 * be printed as the threshold.
 *
 * @example
 * formatPercent({ numerator: 2, denominator: 5 }, { locale: 'en' }) // => '40%'
 * formatPercent({ numerator: 39_999, denominator: 100_000 }, { locale: 'en' }) // => '39.999%'
 * formatPercent({ numerator: 1, denominator: 3 }, { locale: 'en' }) // => 'about 33.33%'
 */
export function formatPercent({ numerator, denominator }: Ratio, { locale }: { readonly locale: Locale }): string {
  const scaled = BigInt(Math.abs(numerator)) * 100n * scale;
  const divisor = BigInt(denominator);
  const isExact = scaled % divisor === 0n;
  const digits = isExact ? scaled / divisor : ((scaled / 100n + divisor / 2n) / divisor) * 100n;
  const decimals = String(digits % scale)
    .padStart(4, '0')
    .replace(/0+$/u, '');
  const whole = formatInteger(Number(digits / scale), { locale });
  const sign = numerator < 0 ? '-' : '';
  const figure = `${sign}${whole}${decimals === '' ? '' : `${locale === 'fr' ? ',' : '.'}${decimals}`}`;
  const percent = locale === 'fr' ? `${figure}\u00a0%` : `${figure}%`;
  return isExact ? percent : `${locale === 'fr' ? 'environ' : 'about'} ${percent}`;
}

import { demandOptions } from './demandOptions';
import type { Locale } from './localizedText';
import type { Ratio } from './ratio';
import { writeDecimal } from './writeDecimal';

const notDefined = { fr: 's.\u00a0o.', en: 'n/a' } as const;
const about = { fr: 'environ', en: 'about' } as const;
const mostExactDecimals = 4;

/** How a percentage is written. */
export interface FormatPercentOptions {
  readonly locale: Locale;
  /** Digits after the mark, 0 to 15, all written; rounded half away from zero, as `Intl` does. Absent: as many as it takes. */
  readonly decimals?: number;
}

/**
 * An exact fraction as a percentage, never `NaN`: without a denominator it is « s. o. », "n/a" in English.
 *
 * Without `decimals`: exact up to four decimals, otherwise rounded to two and said to be so, lest a share just short of a threshold be printed
 * as the threshold. With `decimals`, rounding is the caller's choice and goes unsaid.
 *
 * @param share - Whole numbers; `undefined`, as `buildRatio` gives it, is not defined.
 * @throws RangeError when a part is not a whole number, or `decimals` is not from 0 to 15.
 * @example
 * formatPercent({ numerator: 2, denominator: 5 }, { locale: 'en' }) // => '40%'
 * formatPercent({ numerator: 39_999, denominator: 100_000 }, { locale: 'en' }) // => '39.999%'
 * formatPercent({ numerator: 1, denominator: 3 }, { locale: 'en' }) // => 'about 33.33%'
 * formatPercent({ numerator: 1, denominator: 8 }, { locale: 'fr', decimals: 0 }) // => '13\u00a0%'
 * formatPercent(undefined, { locale: 'fr' }) // => 's.\u00a0o.'
 */
export function formatPercent(share: Ratio | undefined, options: FormatPercentOptions): string {
  const { locale, decimals } = demandOptions('formatPercent', options, 'locale');
  if (decimals !== undefined && (!Number.isInteger(decimals) || decimals < 0 || decimals > 15)) {
    throw new RangeError(`formatPercent: 0 to 15 decimals were expected, not ${String(decimals)}`);
  }
  for (const part of share === undefined ? [] : [share.numerator, share.denominator]) {
    if (!Number.isSafeInteger(part)) throw new RangeError(`formatPercent: a whole number was expected, not ${String(part)}`);
  }
  if (share === undefined || share.denominator === 0) return notDefined[locale];
  const sign = share.denominator < 0 ? -1n : 1n;
  const [hundreds, divisor] = [BigInt(share.numerator) * sign * 100n, BigInt(share.denominator) * sign];
  if (decimals !== undefined) return write(roundAway(hundreds * 10n ** BigInt(decimals), divisor), { locale, decimals });
  const isExact = (hundreds * 10n ** BigInt(mostExactDecimals)) % divisor === 0n;
  const shown = isExact ? mostExactDecimals : 2;
  let units = roundAway(hundreds * 10n ** BigInt(shown), divisor);
  let kept = shown;
  for (; kept > 0 && units % 10n === 0n; kept -= 1) units /= 10n;
  const percent = write(units, { locale, decimals: kept });
  return isExact ? percent : `${about[locale]} ${percent}`;
}

/** The whole number nearest to a fraction; halves go away from zero. */
function roundAway(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function write(units: bigint, options: { readonly locale: Locale; readonly decimals: number }): string {
  return `${writeDecimal(units, options)}${options.locale === 'fr' ? '\u00a0%' : '%'}`;
}

import { formatInteger } from './formatInteger';
import { formatMoney } from './formatMoney';
import { formatPercent } from './formatPercent';
import type { Bounds } from './isWithinBounds';
import type { BilingualText, Locale } from './localizedText';
import { toRatio } from './toRatio';

/** Bounds, and what they count: `cents`, `ratio`, or anything else by the unit. */
interface TypedBounds extends Bounds {
  readonly type: string;
}

/**
 * What bounds allow, as it stands after « on attend »; empty where there are none.
 *
 * @example
 * describeBounds({ type: 'integer', minimum: 0 }) // => { fr: 'au moins 0', en: 'at least 0' }
 * describeBounds({ type: 'ratio', minimum: 0, maximum: 1 }) // => { fr: 'de 0\u00a0% à 100\u00a0%', en: '0% to 100%' }
 */
export function describeBounds(bounds: TypedBounds): BilingualText {
  return {
    fr: join(bounds, 'fr', 'au moins ', 'au plus ', (least, most) => `de ${least} à ${most}`),
    en: join(bounds, 'en', 'at least ', 'at most ', (least, most) => `${least} to ${most}`),
  };
}

function join(bounds: TypedBounds, locale: Locale, floor: string, ceiling: string, range: (least: string, most: string) => string): string {
  const least = formatBound(bounds, bounds.minimum, locale);
  const most = formatBound(bounds, bounds.maximum, locale);
  if (least !== '' && most !== '') return range(least, most);
  return least !== '' ? floor + least : most !== '' ? ceiling + most : '';
}

/** A bound that its type cannot hold is written as a share, or not at all: whoever checks bounds says so. */
function formatBound({ type }: TypedBounds, bound: Bounds['minimum'], locale: Locale): string {
  if (type !== 'ratio' && typeof bound === 'number' && Number.isSafeInteger(bound)) {
    return type === 'cents' ? formatMoney(bound, { locale, whole: true }) : formatInteger(bound, { locale });
  }
  const share = toRatio(bound);
  return share === undefined ? '' : formatPercent(share, { locale });
}

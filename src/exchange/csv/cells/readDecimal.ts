import type { Locale } from '../../../base/localizedText';
import { ambiguousNumber, unreadableNumber } from '../cellDiagnostics';
import { buildRemark, type Remark } from '../cell';

/** A decimal number as it was written: `units` × 10^−`decimals`, exactly. */
export interface Decimal {
  readonly units: number;
  readonly decimals: number;
}

/** Commas that can mark thousands only, whatever the language of the file: two of them, or a point after. */
const onlyEnglish = /^[+-]?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d*)?|,\d{3}\.\d*)$/u;

/** Points that can mark thousands only: a comma follows. */
const pointsAndComma = /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$/u;

function readFrenchMarks(compact: string, locale: Locale): string {
  if (locale === 'en') return compact;
  return (pointsAndComma.test(compact) ? compact.replaceAll('.', '') : compact).replace(',', '.');
}

const spaces = /[\s\u00a0\u2009\u202f']/gu;

/**
 * A number as people write it: `1 250,50`, `1250.5`, `-3`, `−3`; in English `1,250.50`.
 *
 * In French the comma is the decimal mark, and a point is one too unless three figures follow it: "1.250" is refused, since it may
 * be a thousand. In English a comma must stand before three figures, and parts thousands. What can be read in one way only is, in any language:
 * `1,250.50` and `1.250,50`.
 */
export function readDecimal(text: string, locale: Locale): { readonly decimal: Decimal } | { readonly refused: Remark } {
  if (/^\d{1,15}$/u.test(text)) return { decimal: { units: Number(text), decimals: 0 } };
  const refused = { refused: buildRemark(unreadableNumber, { received: text }) };
  const compact = text.replace(spaces, '').replace('\u2212', '-');
  const isGrouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/u.test(compact);
  if (locale === 'fr' && /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/u.test(compact))
    return { refused: buildRemark(ambiguousNumber, { received: text }) };
  const plain =
    (isGrouped && locale === 'en') || onlyEnglish.test(compact) ? compact.replaceAll(',', '') : readFrenchMarks(compact, locale);
  const parts = /^([+-]?)(\d{1,15})(?:\.(\d{0,9}))?$/u.exec(plain);
  if (parts === null) return refused;
  const [, sign = '', whole = '', written = ''] = parts;
  const fraction = written.replace(/0+$/u, '');
  const units = Number(`${whole}${fraction}`) * (sign === '-' ? -1 : 1) + 0;
  return Number.isSafeInteger(units) ? { decimal: { units, decimals: fraction.length } } : refused;
}

/**
 * The number times a power of ten, as a whole number; `undefined` when it would not be whole, or too large.
 *
 * @example
 * scaleDecimal({ units: 125_05, decimals: 2 }, 2) // => 12505
 * scaleDecimal({ units: 15, decimals: 1 }, 0) // => undefined
 */
export function scaleDecimal({ units, decimals }: Decimal, power: number): number | undefined {
  if (decimals > power) return undefined;
  const scaled = units * 10 ** (power - decimals);
  return Number.isSafeInteger(scaled) ? scaled : undefined;
}

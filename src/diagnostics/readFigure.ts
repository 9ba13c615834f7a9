/** « 50 000 », « 50 000,00 $ », « 12,5 »: thousands apart by spaces, then a comma or a point. */
const french = /^([-\u2212]?)(\d{1,3}(?:\s\d{3}){1,4}|\d{1,15})(?:[.,](\d{1,4}))?\s?(\$)?$/u;

/** `$50,000.00`. */
const english = /^([-\u2212]?)\$\s?(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.(\d{1,4}))?$/u;

/**
 * The figure that a text writes, or `undefined` when it is none. It is a suggestion for whoever wrote it, never a reading: « 1,000 » is one,
 * as in French, unless it bears a dollar sign in front.
 *
 * @param inCents - Whether cents are counted: an amount in dollars is then converted, and nothing else may bear a dollar sign.
 * @example
 * readFigure('1 000', false) // => 1000
 * readFigure('12,5', false) // => 12.5
 * readFigure('50 000 $', true) // => 5000000
 * readFigure('50 000 $', false) // => undefined
 */
export function readFigure(text: string, inCents: boolean): number | undefined {
  if (text.length > 40) return undefined;
  const trimmed = text.trim();
  const dollars = english.exec(trimmed);
  const [, sign = '', whole = '', fraction = '', mark] = dollars ?? french.exec(trimmed) ?? [];
  if (whole === '') return undefined;
  const digits = whole.replace(/[\s,]/gu, '');
  const inDollars = dollars !== null || mark !== undefined;
  if (inDollars && (!inCents || fraction.length > 2)) return undefined;
  const figure = inDollars ? Number(`${digits}${fraction.padEnd(2, '0')}`) : Number(`${digits}.${fraction || '0'}`);
  return Number.isSafeInteger(Math.trunc(figure)) ? (sign === '' || figure === 0 ? figure : -figure) : undefined;
}

/** An exact fraction in lowest terms, `denominator` above 0. What has no denominator is `undefined`, never 0 (law 3). */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/**
 * A fraction in lowest terms, or `undefined` when the denominator is 0.
 *
 * @param numerator - A safe integer.
 * @param denominator - A safe integer.
 * @throws RangeError when either is not a safe integer.
 * @example
 * buildRatio(30, 60) // => { numerator: 1, denominator: 2 }
 * buildRatio(1, 0) // => undefined
 */
export function buildRatio(numerator: number, denominator: number): Ratio | undefined {
  for (const part of [numerator, denominator]) {
    if (!Number.isSafeInteger(part)) throw new RangeError(`buildRatio: a whole number was expected, not ${String(part)}`);
  }
  if (denominator === 0) return undefined;
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1);
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

/**
 * Below 0 when `a` is smaller, 0 when equal, above 0 when larger. Exact at any size (products are taken in `bigint`).
 *
 * @example
 * compareRatios({ numerator: 39_999, denominator: 100_000 }, { numerator: 2, denominator: 5 }) // => -1
 */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

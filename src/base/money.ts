/**
 * Parts of a whole in proportion to weights, by largest remainder: the parts always sum to the whole. Ties go to the first.
 *
 * @param whole - A whole number, 0 or more.
 * @param weights - Whole numbers, 0 or more. When all are 0 the first part is the whole.
 * @throws RangeError when a number is not whole or is below 0, and when something is to be shared among nobody.
 * @example
 * allocateByWeight(100, [1, 1, 1]) // => [34, 33, 33]
 * allocateByWeight(10, [1, 3]) // => [3, 7]
 */
export function allocateByWeight(whole: number, weights: readonly number[]): number[] {
  for (const part of [whole, ...weights]) {
    if (!Number.isSafeInteger(part) || part < 0) {
      throw new RangeError(`allocateByWeight: a whole number, 0 or more, was expected, not ${String(part)}`);
    }
  }
  if (weights.length === 0 && whole > 0) throw new RangeError(`allocateByWeight: ${whole} cannot be shared among no weights`);
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) return weights.map((_, index) => (index === 0 ? whole : 0));
  const shares = weights.map((weight, index) => ({
    index,
    floor: Number((BigInt(whole) * BigInt(weight)) / total),
    remainder: (BigInt(whole) * BigInt(weight)) % total,
  }));
  let left = whole - shares.reduce((sum, share) => sum + share.floor, 0);
  const parts = shares.map((share) => share.floor);
  for (const share of [...shares].sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))) {
    if (left === 0) break;
    parts[share.index] = share.floor + 1;
    left -= 1;
  }
  return parts;
}

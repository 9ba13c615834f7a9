/**
 * The exact sum of whole numbers in any order; `undefined` when it is too large for a number to hold exactly.
 *
 * @example
 * sumExactly([1, 2, 3]) // => 6
 * sumExactly([Number.MAX_SAFE_INTEGER, 1]) // => undefined
 */
export function sumExactly(numbers: readonly number[]): number | undefined {
  // Through bigint: a partial sum may be too large where the whole is not.
  const sum = Number(numbers.reduce((total, number) => total + BigInt(number), 0n));
  return Number.isSafeInteger(sum) ? sum : undefined;
}

import { describeGiven } from './describeGiven';

/**
 * A number given to a function, once it is seen to be whole and not below the least.
 *
 * @param owner - The public name of the function.
 * @param noun - What it counts, as `steps`.
 * @throws RangeError when it is not.
 */
export function demandWhole(owner: string, noun: string, count: number, least: number): number {
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new RangeError(`${owner}: a whole number of ${noun} was expected, not ${describeGiven(count)}`);
}

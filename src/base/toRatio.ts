import { buildRatio, type Ratio } from './ratio';

const decimal = /^(-?\d+)\.(\d{1,12})$/u;

/**
 * The exact fraction that a person wrote: a fraction as it is, a decimal number read digit by digit (0.4 is 2/5).
 *
 * `undefined` when it is neither, or has more digits than can be exact: 0.1 + 0.2 is no longer what somebody wrote.
 *
 * @example
 * toRatio(0.4) // => { numerator: 2, denominator: 5 }
 * toRatio({ numerator: 62, denominator: 100 }) // => { numerator: 31, denominator: 50 }
 * toRatio(0.1 + 0.2) // => undefined
 */
export function toRatio(written: unknown): Ratio | undefined {
  if (typeof written === 'number') return Number.isSafeInteger(written) ? buildRatio(written, 1) : readDecimal(String(written));
  if (typeof written !== 'object' || written === null || !('numerator' in written) || !('denominator' in written)) return undefined;
  const { numerator, denominator } = written;
  return isWhole(numerator) && isWhole(denominator) && denominator > 0 ? buildRatio(numerator, denominator) : undefined;
}

function isWhole(part: unknown): part is number {
  return Number.isSafeInteger(part);
}

function readDecimal(text: string): Ratio | undefined {
  const [, whole, digits] = decimal.exec(text) ?? [];
  if (whole === undefined || digits === undefined) return undefined;
  const numerator = Number(whole + digits);
  return isWhole(numerator) ? buildRatio(numerator, 10 ** digits.length) : undefined;
}

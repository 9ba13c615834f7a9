import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { buildRatio, compareRatios, type Ratio } from '../../src/base/ratio';

const integer = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger());
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

describe('an exact fraction', () => {
  test('has lowest terms and a denominator above 0', () => {
    expect(buildRatio(30, 60)).toEqual({ numerator: 1, denominator: 2 });
    expect(buildRatio(1, -2)).toEqual({ numerator: -1, denominator: 2 });
    expect(buildRatio(-4, -2)).toEqual({ numerator: 2, denominator: 1 });
  });

  test('of nothing is 0, never minus 0', () => {
    expect(Object.is(buildRatio(0, -5)?.numerator, 0)).toBe(true);
    expect(Object.is(buildRatio(-0, 5)?.numerator, 0)).toBe(true);
  });

  test('over 0 is undefined, not 0', () => {
    expect(buildRatio(1, 0)).toBeUndefined();
    expect(buildRatio(0, 0)).toBeUndefined();
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (part) => {
    expect(() => buildRatio(part, 1)).toThrow(RangeError);
    expect(() => buildRatio(1, part)).toThrow(RangeError);
  });

  test('is equal to what BigInt computes', () => {
    fc.assert(
      fc.property(integer, integer, (numerator, denominator) => {
        fc.pre(denominator !== 0);
        const ratio = buildRatio(numerator, denominator) ?? { numerator: Number.NaN, denominator: 0 };
        const [n, d] = [BigInt(ratio.numerator), BigInt(ratio.denominator)];
        expect(n * BigInt(denominator)).toBe(BigInt(numerator) * d);
        expect(d > 0n).toBe(true);
        expect(divisor(n, d)).toBe(1n);
      }),
    );
  });

  test('compares as BigInt compares cross products, at any size', () => {
    const ratio = fc
      .tuple(
        integer,
        integer.filter((part) => part !== 0),
      )
      .map(([n, d]) => buildRatio(n, d) as Ratio);
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
        expect(compareRatios(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(compareRatios(a, a)).toBe(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { seedRandom } from '../../src/base/random';

const draw = (seed: number, below: number, count: number) => {
  const random = seedRandom(seed);
  return Array.from({ length: count }, () => random.nextBelow(below));
};

describe('a seeded stream of numbers', () => {
  test('is the published mulberry32 stream', () => {
    // First 32-bit outputs for seeds 0 and 1, from the reference implementation (github.com/bryc/code, jshash/PRNGs.md).
    expect(draw(0, 2 ** 32, 3)).toEqual([1144304738, 1416247, 958946056]);
    expect(draw(1, 2 ** 32, 3)).toEqual([2693262067, 11749833, 2265367787]);
  });

  test('is the same for the same seed, and stays below its bound', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, below) => {
        const numbers = draw(seed, below, 20);
        expect(draw(seed, below, 20)).toEqual(numbers);
        for (const number of numbers) {
          expect(Number.isInteger(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(below);
        }
      }),
    );
  });

  test('depends on the low 32 bits of the seed only', () => {
    expect(draw(-1, 1000, 5)).toEqual(draw(2 ** 32 - 1, 1000, 5));
    expect(draw(7, 1000, 5)).toEqual(draw(7 + 2 ** 32, 1000, 5));
    expect(draw(7, 1000, 5)).not.toEqual(draw(8, 1000, 5));
  });

  test('reaches every number about as often as any other', () => {
    const counts = new Array<number>(6).fill(0);
    for (const number of draw(2020, 6, 60_000)) counts[number] = (counts[number] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => seedRandom(seed)).toThrow(RangeError);
  });

  test.each([0, -1, 0.5, Number.NaN, 2 ** 32 + 1])('refuses the bound %d', (below) => {
    expect(() => seedRandom(1).nextBelow(below)).toThrow(RangeError);
  });
});

import { describe, expect, test } from 'vitest';

import { formatMoney } from '../../src/base/formatMoney';
import { allocateByWeight } from '../../src/base/money';

describe('an amount', () => {
  test.each([
    [15_500_000, '155\u00a0000,00\u00a0$', '$155,000.00'],
    [5, '0,05\u00a0$', '$0.05'],
    [0, '0,00\u00a0$', '$0.00'],
    [-0, '0,00\u00a0$', '$0.00'],
    [-123_456, '-1\u00a0234,56\u00a0$', '-$1,234.56'],
    [Number.MAX_SAFE_INTEGER, '90\u00a0071\u00a0992\u00a0547\u00a0409,91\u00a0$', '$90,071,992,547,409.91'],
  ])('of %i cents reads %j in French, %j in English', (cents, fr, en) => {
    expect(formatMoney(cents, { locale: 'fr' })).toBe(fr);
    expect(formatMoney(cents, { locale: 'en' })).toBe(en);
  });

  test('drops its cents when a whole number of dollars is asked and it is one', () => {
    expect(formatMoney(15_500_000, { locale: 'fr', whole: true })).toBe('155\u00a0000\u00a0$');
    expect(formatMoney(15_500_001, { locale: 'fr', whole: true })).toBe('155\u00a0000,01\u00a0$');
  });

  test.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 1e308])('of %d is refused: cents are whole', (cents) => {
    expect(() => formatMoney(cents, { locale: 'en' })).toThrow(RangeError);
  });
});

describe('sharing a whole by weights', () => {
  test('gives the larger remainders first, then the first parts', () => {
    expect(allocateByWeight(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocateByWeight(10, [1, 3])).toEqual([3, 7]);
    expect(allocateByWeight(10, [3, 1])).toEqual([8, 2]);
    expect(allocateByWeight(7, [0, 5, 0])).toEqual([0, 7, 0]);
    expect(allocateByWeight(0, [2, 3])).toEqual([0, 0]);
  });

  test('gives the whole to the first when nothing weighs', () => expect(allocateByWeight(9, [0, 0])).toEqual([9, 0]));

  test('of nothing among nobody is nothing, but something cannot be shared among nobody', () => {
    expect(allocateByWeight(0, [])).toEqual([]);
    expect(() => allocateByWeight(1, [])).toThrow(RangeError);
  });

  test.each([
    [-1, [1]],
    [1.5, [1]],
    [1, [-1, 2]],
    [1, [0.5]],
    [Number.NaN, [1]],
    [1, [Number.POSITIVE_INFINITY]],
  ])('refuses %d among %j, by name', (whole, weights) => {
    expect(() => allocateByWeight(whole, weights)).toThrow(RangeError);
    expect(() => allocateByWeight(whole, weights)).toThrow('allocateByWeight');
  });
});

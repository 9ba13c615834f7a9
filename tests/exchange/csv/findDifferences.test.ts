import fc from 'fast-check';
import { expect, it } from 'vitest';

import { findDifferences, isSame } from '../../../src/exchange/csv/findDifferences';

it('finds where two values differ, as deep as both have the same shape', () => {
  expect(findDifferences({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }], c: 1 })).toEqual([['a', 1, 'b'], ['c']]);
  expect(findDifferences([1], { 0: 1 })).toEqual([[]]);
  expect(findDifferences(1, undefined)).toEqual([[]]);
});

it('finds none in a copy, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(isSame(json, JSON.parse(JSON.stringify(json)))).toBe(true);
    }),
  );
  expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
});

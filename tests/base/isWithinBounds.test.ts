import { expect, it } from 'vitest';

import { isWithinBounds } from '../../src/base/isWithinBounds';

const third = { numerator: 1, denominator: 3 };

it.each([
  ['below', -1, false],
  ['at the least', 0, true],
  ['between', 5, true],
  ['at the most', 10, true],
  ['above', 11, false],
])('a whole number %s: %j', (_, answer, isWithin) => {
  expect(isWithinBounds({ minimum: 0, maximum: 10 }, answer)).toBe(isWithin);
  expect(isWithinBounds({ minimum: 0, maximum: 10 }, { known: answer })).toBe(isWithin);
});

it('one bound alone leaves the other side open', () => {
  expect(isWithinBounds({ minimum: 0 }, Number.MAX_SAFE_INTEGER)).toBe(true);
  expect(isWithinBounds({ maximum: 0 }, Number.MIN_SAFE_INTEGER)).toBe(true);
  expect(isWithinBounds({}, -3)).toBe(true);
});

it('fractions and decimals are compared exactly', () => {
  const share = { minimum: 0, maximum: third };
  expect(isWithinBounds(share, { numerator: 2, denominator: 6 })).toBe(true);
  expect(isWithinBounds(share, { numerator: 333_334, denominator: 1_000_000 })).toBe(false);
  expect(isWithinBounds(share, 0.333333333333)).toBe(true);
  expect(isWithinBounds(share, 0.333333333334)).toBe(false);
  expect(isWithinBounds(share, { numerator: -1, denominator: 1_000_000 })).toBe(false);
  expect(isWithinBounds({ maximum: 0.4 }, { numerator: 2, denominator: 5 })).toBe(true);
});

it('a range is outside as soon as one of its stated bounds is', () => {
  expect(isWithinBounds({ minimum: 0, maximum: 10 }, { between: { minimum: 0, maximum: 10 } })).toBe(true);
  expect(isWithinBounds({ minimum: 0 }, { between: { minimum: -1, maximum: 5 } })).toBe(false);
  expect(isWithinBounds({ maximum: 10 }, { between: { minimum: 5, maximum: 11 } })).toBe(false);
  expect(isWithinBounds({ minimum: 0 }, { between: { maximum: -1 } })).toBe(false);
  expect(isWithinBounds({ minimum: 0 }, { between: {} })).toBe(true);
});

it.each([
  true,
  '2020-01-01',
  'non-profit',
  ['a'],
  null,
  undefined,
  { unknown: 'declined' },
  { notApplicable: { fr: 's.o.' } },
  { between: null },
])('what is no figure has no bounds: %j', (answer) => {
  expect(isWithinBounds({ minimum: 5, maximum: 6 }, answer)).toBe(true);
});

it('a bound that is not an exact figure bounds nothing', () => {
  expect(isWithinBounds({ maximum: 0.1 + 0.2 }, 1)).toBe(true);
});

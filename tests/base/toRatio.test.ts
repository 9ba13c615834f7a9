import { expect, it } from 'vitest';

import { toRatio } from '../../src/base/toRatio';

it('reads a decimal as the fraction that was written, digit by digit', () => {
  expect(toRatio(0.4)).toEqual({ numerator: 2, denominator: 5 });
  expect(toRatio(0.39999)).toEqual({ numerator: 39_999, denominator: 100_000 });
  expect(toRatio(-1.5)).toEqual({ numerator: -3, denominator: 2 });
  expect(toRatio(3)).toEqual({ numerator: 3, denominator: 1 });
});

it('reads a fraction in lowest terms', () => {
  expect(toRatio({ numerator: 30, denominator: 60 })).toEqual({ numerator: 1, denominator: 2 });
});

it.each([0.1 + 0.2, 1e-7, 1e300, NaN, Infinity, 123_456_789_012.123_45])(
  'reads %d as nothing: it is no longer what somebody wrote',
  (number) => {
    expect(toRatio(number)).toBeUndefined();
  },
);

it.each([
  undefined,
  null,
  '1/2',
  {},
  { numerator: 1 },
  { numerator: 1, denominator: 0 },
  { numerator: 0.5, denominator: 1 },
  { numerator: 1, denominator: 1.5 },
])('reads %j as nothing', (written) => {
  expect(toRatio(written)).toBeUndefined();
});

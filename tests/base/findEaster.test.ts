import { describe, expect, test } from 'vitest';

import { findEaster } from '../../src/base/findEaster';
import { easterByTheTables } from './easterByTheTables';

describe('Easter', () => {
  test('is where the tables of the Church put it, every year of the Gregorian calendar', () => {
    for (let year = 1583; year <= 9999; year += 1) expect(findEaster(year), String(year)).toBe(easterByTheTables(year));
  });

  test.each([
    [1818, '1818-03-22', 'the earliest date that it can have'],
    [1943, '1943-04-25', 'the latest'],
    [1954, '1954-04-18', 'a year when the rule of Gauss has to be corrected'],
    [1981, '1981-04-19', 'another one'],
    [2026, '2026-04-05', 'as the calendars print it'],
  ])('of %i is on %s: %s', (year, date) => expect(findEaster(year)).toBe(date));

  test.each([1582, 10_000, 2026.5, Number.NaN, Infinity])('of the year %d is refused', (year) => {
    expect(() => findEaster(year)).toThrow(/^findEaster: .*expected, not/u);
  });
});

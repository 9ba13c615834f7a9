import { expect, test } from 'vitest';

import { demandChoice } from '../../src/base/demandChoice';
import { listFiscalPeriods } from '../../src/base/listFiscalPeriods';
import { listHolidays } from '../../src/base/listHolidays';

test('a choice that there is comes back', () => expect(demandChoice('planYear', 'length', 'year', ['year', 'quarter'])).toBe('year'));

test('another is refused, with those there are', () => {
  expect(() => demandChoice<string>('planYear', 'length', 'month', ['year', 'quarter'])).toThrow(
    new RangeError("planYear: length must be one of 'year', 'quarter', not month"),
  );
});

test('a capital makes another word: neither both days of Easter, nor quarters, come by mistake', () => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  expect(() => listHolidays(period, { easter: 'Friday' as 'friday' })).toThrow('listHolidays: easter must be one of');
  expect(() => listFiscalPeriods(period, { startMonth: 4, length: 'month' as 'year' })).toThrow('listFiscalPeriods: length must be one of');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findFiscalYear } from '../../src/base/findFiscalYear';
import { listFiscalPeriods } from '../../src/base/listFiscalPeriods';
import { addDays } from '../../src/base/plainDate';

const april = { startMonth: 4 };
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const anyMonth = fc.integer({ min: 1, max: 12 });

describe('a fiscal year', () => {
  test.each([
    ['2025-03-31', '2024–2025'],
    ['2025-04-01', '2025–2026'],
    ['2025-12-31', '2025–2026'],
    ['2026-01-01', '2025–2026'],
    ['2026-03-31', '2025–2026'],
    ['2026-04-01', '2026–2027'],
  ])('from 1 April holds %s in %s', (date, name) => expect(findFiscalYear(date, april).name).toBe(name));

  test('is the calendar’s when it starts in January', () => {
    expect(findFiscalYear('2024-02-29', { startMonth: 1 })).toEqual({ name: '2024', from: '2024-01-01', to: '2024-12-31' });
  });

  test('ends on the last of February when it starts in March, leap years too', () => {
    expect(findFiscalYear('2023-10-01', { startMonth: 3 }).to).toBe('2024-02-29');
    expect(findFiscalYear('2024-10-01', { startMonth: 3 }).to).toBe('2025-02-28');
  });

  test('holds its day, starts on the first of its month, and the next one starts the day after', () => {
    fc.assert(
      fc.property(anyDay, anyMonth, (date, startMonth) => {
        const { from, to } = findFiscalYear(date, { startMonth });
        expect(from <= date && date <= to).toBe(true);
        expect(from.slice(5)).toBe(`${String(startMonth).padStart(2, '0')}-01`);
        expect(findFiscalYear(to, { startMonth }).from).toBe(from);
        expect(findFiscalYear(addDays(to, 1), { startMonth }).from).toBe(addDays(to, 1));
      }),
    );
  });

  test.each([0, 13, 4.5, Number.NaN])('that starts in month %d is refused', (startMonth) => {
    expect(() => findFiscalYear('2026-01-01', { startMonth })).toThrow(/^findFiscalYear: a month from 1 to 12/u);
  });

  test('of a day that does not exist is refused', () => {
    expect(() => findFiscalYear('2026-02-29', april)).toThrow(RangeError);
    expect(() => findFiscalYear('0000-01-01', april)).toThrow(RangeError);
  });
});

describe('fiscal periods', () => {
  test('are the four quarters of a year, named in both languages', () => {
    expect(listFiscalPeriods({ from: '2025-04-01', to: '2026-03-31' }, { ...april, length: 'quarter' })).toEqual([
      { name: { fr: 'T1 2025–2026', en: 'Q1 2025–2026' }, from: '2025-04-01', to: '2025-06-30' },
      { name: { fr: 'T2 2025–2026', en: 'Q2 2025–2026' }, from: '2025-07-01', to: '2025-09-30' },
      { name: { fr: 'T3 2025–2026', en: 'Q3 2025–2026' }, from: '2025-10-01', to: '2025-12-31' },
      { name: { fr: 'T4 2025–2026', en: 'Q4 2025–2026' }, from: '2026-01-01', to: '2026-03-31' },
    ]);
  });

  test('are whole, even when one day of them is asked', () => {
    expect(listFiscalPeriods({ from: '2026-03-31', to: '2026-04-01' }, { ...april, length: 'year' }).map(({ name }) => name.en)).toEqual([
      '2025–2026',
      '2026–2027',
    ]);
  });

  test('are none when the dates are reversed', () => {
    expect(listFiscalPeriods({ from: '2026-05-02', to: '2026-05-01' }, { ...april, length: 'quarter' })).toEqual([]);
    expect(listFiscalPeriods({ from: '2028-05-02', to: '2026-05-01' }, { ...april, length: 'year' })).toEqual([]);
  });

  test('follow one another without a gap, and hold both dates', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 3_000 }),
        anyMonth,
        fc.constantFrom('year', 'quarter'),
        (from, days, startMonth, length) => {
          const to = addDays(from, days);
          const periods = listFiscalPeriods({ from, to }, { startMonth, length });
          for (const [index, period] of periods.slice(1).entries()) expect(addDays(periods[index]?.to ?? '', 1)).toBe(period.from);
          const [first, last] = [periods[0], periods.at(-1)];
          expect(first !== undefined && first.from <= from && from <= first.to).toBe(true);
          expect(last !== undefined && last.from <= to && to <= last.to).toBe(true);
        },
      ),
    );
  });
});

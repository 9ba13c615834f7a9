import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, addMonths, countDays, countMonths, findWeekday, formatDay, isPlainDate, weekdays } from '../../src/base/plainDate';

/** Days before a year, then before a month, counted by the leap rule alone: shares nothing with `Date`. */
function countByTheLeapRule(year: number, month: number, day: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const leapYearsBefore = year === 0 ? 0 : Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400) + 1;
  const daysBefore = 365 * year + leapYearsBefore + lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  return daysBefore + day - 1 - 719_528;
}

const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });
const anyDate = anyDay.map(formatDay);
const usualDate = fc.integer({ min: -200_000, max: 200_000 }).map(formatDay);
const split = (date: string) => date.split('-').map(Number) as [number, number, number];

test('days count as the leap rule counts them, from the year 0000 to the year 9999', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(countByTheLeapRule(...split(formatDay(day)))).toBe(day);
    }),
  );
});

test('counting days and writing them are inverse', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(countDays(formatDay(day))).toBe(day);
      expect(isPlainDate(formatDay(day))).toBe(true);
    }),
  );
});

test('dates are those of `Date` in UTC', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const at = new Date(`${date}T00:00:00Z`);
      expect(countDays(date)).toBe(at.getTime() / 86_400_000);
      expect(findWeekday(date)).toBe(weekdays[(at.getUTCDay() + 6) % 7]);
    }),
  );
});

test('a text of three numbers is a date when `Date` reads it back unchanged', () => {
  const number = (digits: number) => fc.integer({ min: 0, max: 10 ** digits - 1 }).map((n) => String(n).padStart(digits, '0'));
  const text = fc.tuple(number(4), fc.oneof(number(2), fc.constantFrom('01', '02', '04', '12')), number(2)).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(text, (date) => {
      const [year, month, day] = split(date);
      const at = new Date(0);
      at.setUTCFullYear(year, month - 1, day);
      const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
      expect(isPlainDate(date)).toBe(same);
    }),
  );
});

test('adding days then taking them away changes nothing, and dates sort as texts', () => {
  fc.assert(
    fc.property(usualDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
      const other = addDays(date, days);
      expect(addDays(other, -days)).toBe(date);
      expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0);
    }),
  );
});

test('a date plus months is in the month asked, on the same day or on the last of a shorter month', () => {
  fc.assert(
    fc.property(usualDate, fc.integer({ min: -2_000, max: 2_000 }), (date, months) => {
      const [year, month, day] = split(date);
      const [toYear, toMonth, toDay] = split(addMonths(date, months));
      expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
      const isLastDay = split(addDays(addMonths(date, months), 1))[2] === 1;
      expect(toDay === day || (toDay < day && isLastDay)).toBe(true);
    }),
  );
});

test('so many whole months have elapsed, and one more would be too many', () => {
  fc.assert(
    fc.property(usualDate, usualDate, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const months = countMonths(from, to);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 1) > to).toBe(true);
      expect(countMonths(to, from)).toBe(months === 0 ? 0 : -months);
    }),
  );
});

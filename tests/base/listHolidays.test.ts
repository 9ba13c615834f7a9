import { describe, expect, test } from 'vitest';

import { holidayLimits, listHolidays, type HolidayOptions } from '../../src/base/listHolidays';
import { easterByTheTables } from './easterByTheTables';

const listDays = (year: number, options: HolidayOptions) =>
  listHolidays({ from: `${year}-01-01`, to: `${year}-12-31` }, options).map(({ observedOn }) => observedOn);

/**
 * Written by hand from the two sections of the law. `date-holidays` 3.37.0 gave the same days for 2026 to 2028 (CA-QC, type `public`, zone
 * America/Toronto); it is no dependency, 45 MB with moment and lodash, and is wrong three times: 1 July stays on its Sunday in 2029, 25 June
 * never appears, and without a zone days begin at midnight in Blanc-Sablon.
 */
const golden = {
  2026: ['01-01', '04-03', '05-18', '06-24', '07-01', '09-07', '10-12', '12-25'],
  2027: ['01-01', '03-26', '05-24', '06-24', '07-01', '09-06', '10-11', '12-25'],
  2029: ['01-01', '03-30', '05-21', '06-25', '07-02', '09-03', '10-08', '12-25'],
};

describe('the holidays of Québec', () => {
  test.each(Object.entries(golden))('of %s are those of the calendars', (year, days) => {
    expect(listDays(Number(year), { easter: 'friday' })).toEqual(days.map((day) => `${year}-${day}`));
  });

  test.each([
    [2026, '2026-04-06'],
    [2027, '2027-03-29'],
    [2029, '2029-04-02'],
  ])('of %i have Easter Monday in place of Good Friday where the employer chose it', (year, monday) => {
    const [friday, chosen, both] = (['friday', 'monday', 'both'] as const).map((easter) => listDays(year, { easter }));
    expect(chosen?.[1]).toBe(monday);
    expect(both).toEqual([...new Set([...(friday ?? []), ...(chosen ?? [])])].sort());
    expect(both).toHaveLength(9);
  });

  test('are what the sections of the law say, read day by day, each year from 1990 to 2100', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      for (const easter of ['friday', 'monday', 'both'] as const) {
        for (const worksSundays of [true, false]) {
          expect(listDays(year, { easter, worksSundays }), `${year} ${easter} ${worksSundays}`).toEqual(
            readTheLaw(year, easter, worksSundays),
          );
        }
      }
    }
  });

  test('share their Sunday on 24 June and 1 July in 2029, 2035 and 2040', () => {
    const moved = Array.from({ length: 20 }, (_, index) => 2024 + index).filter((year) =>
      listHolidays({ from: `${year}-06-01`, to: `${year}-07-31` }, { easter: 'friday' }).every(({ date, observedOn }) => date < observedOn),
    );
    expect(moved).toEqual([2029, 2035, 2040]);
  });

  test('leave 24 June on its Sunday for those who work Sundays, since 2007 only', () => {
    const find = (year: number, worksSundays: boolean) =>
      listHolidays({ from: `${year}-06-24`, to: `${year}-06-25` }, { easter: 'friday', worksSundays }).map(({ observedOn }) => observedOn);
    expect([find(2029, true), find(2029, false)]).toEqual([['2029-06-24'], ['2029-06-25']]);
    expect([find(2001, true), find(2001, false)]).toEqual([['2001-06-25'], ['2001-06-25']]);
  });

  test('are named in both languages, Dollard before 2003 and the Patriots since', () => {
    const nameOf = (year: number) =>
      listHolidays({ from: `${year}-05-18`, to: `${year}-05-24` }, { easter: 'both' }).map(({ name }) => [name.fr, name.en]);
    expect(nameOf(2002)).toEqual([['Fête de Dollard', 'Dollard Day']]);
    expect(nameOf(2003)).toEqual([['Journée nationale des patriotes', 'National Patriots’ Day']]);
  });

  test('say which section of the law they come from, and what was not read', () => {
    const all = listHolidays(holidayLimits, { easter: 'both' });
    expect(all.every(({ source }) => /art\. (?:2|60)$/u.test(source.title.fr) && /^https?:\/\//u.test(source.address))).toBe(true);
    const assumedYears = (id: string) => [
      ...new Set(all.filter((each) => each.id === id && each.assumed === true).map(({ date }) => Number(date.slice(0, 4)))),
    ];
    expect(assumedYears('christmas')).toEqual([1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002]);
    expect(assumedYears('national-holiday')).toEqual([1990, 2007]);
  });

  test('count from the first day to the last, both included, by the day off', () => {
    const find = (from: string, to: string) => listHolidays({ from, to }, { easter: 'friday' }).map(({ id }) => id);
    expect(find('2020-12-25', '2021-01-01')).toEqual(['christmas', 'new-year']);
    expect(find('2020-12-26', '2020-12-31')).toEqual([]);
    expect(find('2029-07-01', '2029-07-01')).toEqual([]);
    expect(find('2029-07-02', '2029-07-02')).toEqual(['canada-day']);
    expect(find('2021-01-01', '2020-12-25')).toEqual([]);
    expect(find('2021-12-25', '2020-01-01')).toEqual([]);
  });

  test.each([
    ['1989-12-31', '1990-01-01'],
    ['2100-12-31', '2101-01-01'],
    ['2026-02-29', '2026-03-01'],
    ['2026-01-01', 'Noël'],
  ])('from %s to %s are refused', (from, to) => {
    expect(() => listHolidays({ from, to }, { easter: 'friday' })).toThrow(RangeError);
  });

  test('go from the first day known to the last', () => {
    expect(listHolidays(holidayLimits, { easter: 'friday' })).toHaveLength(8 * 111);
  });
});

/** Each day of a year held against the words of the two sections; weekdays by `Date`, in UTC. */
function readTheLaw(year: number, easter: HolidayOptions['easter'], worksSundays: boolean): string[] {
  const found: string[] = [];
  const sundayOfEaster = Date.parse(easterByTheTables(year));
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const date = new Date(at);
    const [month, day, weekday] = [date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
    const isMonday = weekday === 1;
    const staysOnSunday = worksSundays && year >= 2007;
    const says = [
      month === 1 && day === 1,
      easter !== 'monday' && sundayOfEaster - at === 2 * 86_400_000,
      easter !== 'friday' && at - sundayOfEaster === 86_400_000,
      isMonday && month === 5 && day < 25 && day + 7 >= 25,
      month === 6 && day === 24 && (weekday !== 0 || staysOnSunday),
      month === 6 && day === 25 && isMonday && !staysOnSunday,
      month === 7 && day === 1 && weekday !== 0,
      month === 7 && day === 2 && isMonday,
      isMonday && month === 9 && day <= 7,
      isMonday && month === 10 && day > 7 && day <= 14,
      month === 12 && day === 25,
    ];
    if (says.includes(true)) found.push(date.toISOString().slice(0, 10));
  }
  return found;
}

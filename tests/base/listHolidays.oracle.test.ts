import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { findWeekday } from '../../src/base/plainDate';
import { listHolidays } from '../../src/base/listHolidays';

/** What another library says, written down once: it is no dependency (docs/decisions/0016). */
const { years } = JSON.parse(readFileSync(new URL('golden/dateHolidays.json', import.meta.url), 'utf8')) as {
  years: Record<string, string>;
};
const cases = Object.entries(years).map(([year, days]) => ({ year, theirs: days.split(' ').map((day) => `${year}-${day}`) }));
const listOurs = (year: string) => listHolidays({ from: `${year}-01-01`, to: `${year}-12-31` }, { easter: 'both' });

describe('the holidays of Québec beside date-holidays 3.37.0', () => {
  test('are compared for each year from 1990 to 2100', () => {
    expect(cases.map(({ year }) => Number(year))).toEqual(Array.from({ length: 111 }, (_, index) => 1990 + index));
  });

  test('mark the same days, every year', () => {
    for (const { year, theirs } of cases) expect(listOurs(year).map(({ date }) => date)).toEqual(theirs);
  });

  test('differ in the days off only when 24 June and 1 July are Sundays: it leaves both there, its first and second errors', () => {
    const differing = cases.flatMap(({ year, theirs }) => {
      const off = listOurs(year).map(({ observedOn }) => observedOn);
      return off.join() === theirs.join() ? [] : [{ year, ours: off.filter((day) => !theirs.includes(day)) }];
    });
    expect(differing.length).toBeGreaterThan(10);
    expect(differing).toEqual(
      cases
        .filter(({ year }) => findWeekday(`${year}-06-24`) === 'sunday')
        .map(({ year }) => ({ year, ours: [`${year}-06-25`, `${year}-07-02`] })),
    );
  });
});

import { describe, expect, it } from 'vitest';

import { formatCount } from '../../src/base/formatCount';
import { formatDate } from '../../src/base/formatDate';
import { formatDateRange } from '../../src/base/formatDateRange';
import { formatDecimal } from '../../src/base/formatDecimal';
import { formatInteger } from '../../src/base/formatInteger';
import { formatMoney } from '../../src/base/formatMoney';
import { formatPercent } from '../../src/base/formatPercent';
import { formatTime } from '../../src/base/formatTime';
import { formatTimeRange } from '../../src/base/formatTimeRange';
import { formatWeekday } from '../../src/base/formatWeekday';
import { formatList } from '../../src/base/list';
import type { Locale } from '../../src/base/localizedText';
import { formatMinutes } from '../../src/base/minutes';
import { weekdays } from '../../src/base/plainDate';

const words = { fr: { one: 'séance', several: 'séances' }, en: { one: 'session', several: 'sessions' } } as const;
const periods = [
  ['2020-11-18', '2020-11-18'],
  ['2020-11-18', '2020-11-20'],
  ['2021-03-01', '2021-03-31'],
  ['2020-11-01', '2020-12-01'],
  ['2020-11-18', '2020-12-03'],
  ['2020-01-01', '2020-12-31'],
  ['2020-12-31', '2021-01-01'],
  // The same day and month, a year apart.
  ['2020-11-18', '2021-11-18'],
  // In the wrong order: in full, so that the fault shows.
  ['2020-11-20', '2020-11-18'],
] as const;
const stretches = [
  ['09:00', '11:30'],
  ['00:00', '00:00'],
  ['00:00', '11:00'],
  ['00:59', '11:00'],
  ['01:00', '11:00'],
  ['09:00', '12:00'],
  ['12:00', '13:00'],
  ['13:30', '15:00'],
  ['00:00', '24:00'],
  ['00:00', '00:00'],
  ['22:00', '24:00'],
  // In the wrong order.
  ['15:00', '13:30'],
] as const;
const shares = [
  [0, 1],
  [2, 5],
  [1, 3],
  [1, 8],
  [39_999, 100_000],
  [399_999, 1_000_000],
  [3_999_999, 10_000_000],
  [-1, 8],
  [-1, 1_000],
  [25, 2],
  [0, 0],
  [5, 0],
] as const;

/** Every formatter on the same values, a line each; what would be invisible is written as its code. */
function writeAll(locale: Locale): string {
  const lines = [
    ['minutes', [0, 1, 45, 59, 60, 61, 90, 840, 60_000, -90].map((minutes) => formatMinutes(minutes, { locale }))],
    ['money', [0, 5, -5, 99, 100, 15_500_000, -123_456, Number.MAX_SAFE_INTEGER].map((cents) => formatMoney(cents, { locale }))],
    ['money, whole', [0, 100, 101, -100_000].map((cents) => formatMoney(cents, { locale, whole: true }))],
    ['integers', [0, -0, 999, 1_000, -1_000, 155_000, Number.MAX_SAFE_INTEGER].map((integer) => formatInteger(integer, { locale }))],
    ['decimals', [0, 5, -5, 123_450, -99_999_999].map((units) => formatDecimal(units, { locale, decimals: 2 }))],
    ['decimals, fine', [0, 1, -1, 10 ** 15].map((units) => formatDecimal(units, { locale, decimals: 15 }))],
    ['percentages', shares.map(([numerator, denominator]) => formatPercent({ numerator, denominator }, { locale }))],
    ...[0, 1, 2].map(
      (decimals) =>
        [
          `percentages, ${decimals} decimals`,
          shares.map(([numerator, denominator]) => formatPercent({ numerator, denominator }, { locale, decimals })),
        ] as const,
    ),
    ['weekdays', weekdays.map((weekday) => formatWeekday(weekday, { locale }))],
    ['dates', ['0001-01-01', '2020-02-29', '2021-03-01', '2021-08-02', '9999-12-31'].map((date) => formatDate(date, { locale }))],
    ['dates with weekdays', ['2020-11-18', '2021-03-01'].map((date) => formatDate(date, { locale, weekday: true }))],
    ['periods', periods.map(([from, to]) => formatDateRange({ from, to }, { locale }))],
    ['times', ['00:00', '00:05', '09:00', '11:59', '12:00', '13:30', '23:59', '24:00'].map((time) => formatTime(time, { locale }))],
    ['stretches', stretches.map(([from, to]) => formatTimeRange({ from, to }, { locale }))],
    ['lists', [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => formatList(names, { locale }))],
    ['choices', [['a', 'b', 'c']].map((names) => formatList(names, { locale, conjunction: 'or' }))],
    ['counts', [0, 1, 2, -1, -2, 1_200, 1_000_000].map((count) => formatCount(count, { locale, ...words[locale] }))],
  ] as const;
  const text = lines.map(([title, texts]) => `${title}\n${texts.map((each) => `  ${each}\n`).join('')}`).join('');
  return text.replaceAll('\u00a0', '⍽');
}

describe('every formatter', () => {
  it.each(['fr', 'en'] as const)('writes the same as its golden file in %s', async (locale) => {
    await expect(writeAll(locale)).toMatchFileSnapshot(`golden/formatters.${locale}.txt`);
  });

  it('leaves no space of another kind, and never NaN', () => {
    for (const locale of ['fr', 'en'] as const) expect(writeAll(locale)).not.toMatch(/[\u2009\u202f\t]|NaN|undefined|Infinity/u);
  });
});

describe('a number that a formatter cannot write', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is a mistake of the programmer, named', (wrong) => {
    const options = { locale: 'fr' } as const;
    expect(() => formatInteger(wrong, options)).toThrow(/^formatInteger: /u);
    expect(() => formatDecimal(wrong, { ...options, decimals: 1 })).toThrow(/^formatDecimal: /u);
    expect(() => formatMoney(wrong, options)).toThrow(/^formatMoney: /u);
    expect(() => formatCount(wrong, { ...options, ...words.fr })).toThrow(/^formatCount: /u);
    expect(() => formatPercent({ numerator: wrong, denominator: 2 }, options)).toThrow(/^formatPercent: /u);
    expect(() => formatPercent({ numerator: 1, denominator: wrong }, options)).toThrow(/^formatPercent: /u);
  });

  it.each([-1, 16, 0.5, Number.NaN])('%d is no number of decimals', (decimals) => {
    expect(() => formatDecimal(1, { locale: 'fr', decimals })).toThrow(/^formatDecimal: 0 to 15/u);
    expect(() => formatPercent(undefined, { locale: 'fr', decimals })).toThrow(/^formatPercent: 0 to 15/u);
  });

  it.each([['2021-02-29'], ['18/11/2020'], ['']])('a period that starts on %j is refused', (from) => {
    expect(() => formatDateRange({ from, to: '2021-03-01' }, { locale: 'fr' })).toThrow(RangeError);
    expect(() => formatDateRange({ from: '2021-03-01', to: from }, { locale: 'fr' })).toThrow(RangeError);
  });

  it('a share that is not defined is neither zero nor a number', () => {
    expect(formatPercent(undefined, { locale: 'fr' })).toBe('s.\u00a0o.');
    expect(formatPercent(undefined, { locale: 'en', decimals: 1 })).toBe('n/a');
  });
});

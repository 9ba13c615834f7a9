import { describe, expect, test } from 'vitest';

import { formatInteger } from '../../src/base/formatInteger';
import { formatMinutes, mostMinutes, parseMinutes, writtenMinutesPattern } from '../../src/base/minutes';

describe('a duration as people write it', () => {
  test.each([
    ['14 h', 840],
    ['14h', 840],
    ['14\u00a0h', 840],
    ['14\u202fh', 840],
    ['14 H', 840],
    ['14 heures', 840],
    ['1 heure', 60],
    ['1 Heure 30', 90],
    ['2 hours', 120],
    ['2 hrs', 120],
    ['1 h 30', 90],
    ['1h30', 90],
    ['1 h 05', 65],
    ['1 h 5', 65],
    ['1 h 30 min', 90],
    ['1 h 30 minutes', 90],
    ['1h 30m', 90],
    ['1 h. 30 min.', 90],
    ['0 h', 0],
    ['0 min', 0],
    ['90 min', 90],
    ['90 Min', 90],
    ['90 minutes', 90],
    ['999999 min', 999_999],
    ['99999 h 59', 5_999_999],
    ['99 999 h 59', 5_999_999],
    ['1 000 h', 60_000],
    ['  14 h  ', 840],
  ])('%j is %i minutes', (text, minutes) => expect(parseMinutes(text)).toBe(minutes));

  test.each([
    ['decimal hours, in French', '1,5 h'],
    ['decimal hours, in English', '1.5 h'],
    ['a comma for thousands, which is a decimal in a French file', '1,000 h'],
    ['a bare number', '90'],
    ['a time of day', '1:30'],
    ['sixty minutes beside hours', '1 h 60'],
    ['a sign', '-1 h'],
    ['100,000 hours', '100000 h'],
    ['a million minutes', '1000000 min'],
    ['digits of another script', '١٤ h'],
    ['two durations', '1 h 2 h'],
    ['nothing', ''],
    ['a unit alone', 'h'],
    ['a long run of spaces', `1 h 5${' '.repeat(200_000)}x`],
    ['a long run of digits', '9'.repeat(200_000)],
  ])('is refused with %s', (_, text) => {
    expect(parseMinutes(text)).toBeUndefined();
    expect(writtenMinutesPattern.test(text)).toBe(false);
  });

  test('is refused at once however long the text is: a file of spaces does not hang', () => {
    const hostile = `1 h 5${' '.repeat(900_000)}x`;
    const start = performance.now();
    expect(writtenMinutesPattern.test(hostile)).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('minutes as a reader writes them', () => {
  test.each([
    [0, '0\u00a0min', '0\u00a0min'],
    [45, '45\u00a0min', '45\u00a0min'],
    [59, '59\u00a0min', '59\u00a0min'],
    [60, '1\u00a0h', '1\u00a0h'],
    [61, '1\u00a0h\u00a001', '1\u00a0h\u00a001\u00a0min'],
    [840, '14\u00a0h', '14\u00a0h'],
    [60_000, '1\u00a0000\u00a0h', '1\u00a0000\u00a0h'],
    [-90, '-1\u00a0h\u00a030', '-1\u00a0h\u00a030\u00a0min'],
    [-0, '0\u00a0min', '0\u00a0min'],
    [mostMinutes, '99\u00a0999\u00a0h\u00a059', '99\u00a0999\u00a0h\u00a059\u00a0min'],
  ])('%i reads %j in French, %j in English', (minutes, fr, en) => {
    expect(formatMinutes(minutes, { locale: 'fr' })).toBe(fr);
    expect(formatMinutes(minutes, { locale: 'en' })).toBe(en);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is not a whole number of minutes', (minutes) => {
    expect(() => formatMinutes(minutes, { locale: 'fr' })).toThrow(RangeError);
    expect(() => formatInteger(minutes, { locale: 'fr' })).toThrow(RangeError);
  });
});

test('what is written of the most minutes is read again, also in thousands of minutes', () => {
  expect(parseMinutes(formatMinutes(mostMinutes, { locale: 'fr' }))).toBe(mostMinutes);
  expect(parseMinutes('1\u00a0200 min')).toBe(1_200);
  expect(parseMinutes('1 200 min')).toBe(1_200);
  expect(parseMinutes('12 00 min')).toBeUndefined();
});

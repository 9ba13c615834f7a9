import { describe, expect, test } from 'vitest';

import { formatDate } from '../../src/base/formatDate';
import { formatTime } from '../../src/base/formatTime';
import { formatWeekday } from '../../src/base/formatWeekday';
import {
  addDays,
  addMonths,
  countDays,
  countMinutesOfDay,
  countMonths,
  findWeekday,
  formatDay,
  formatMinuteOfDay,
  isPlainDate,
  readTime,
  weekdays,
} from '../../src/base/plainDate';

describe('a civil date', () => {
  test.each(['2021-02-28', '2020-02-29', '2000-02-29', '0000-02-29', '0050-06-01', '0099-12-31', '0100-01-01', '9999-12-31'])(
    '%s exists',
    (date) => expect(isPlainDate(date)).toBe(true),
  );

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '9999-99-99',
    '2020-1-1',
    '20201118',
    ' 2020-11-18',
    '2020-11-18\n',
    '+02020-01-01',
    '',
    '２０２０-01-01',
  ])('%j does not', (date) => expect(isPlainDate(date)).toBe(false));

  test('that does not exist is refused by every calculation, which names itself or the date', () => {
    for (const calculation of [
      () => countDays('2021-02-29'),
      () => addDays('2021-02-29', 1),
      () => addMonths('2021-02-29', 1),
      () => countMonths('2021-02-29', '2022-01-01'),
      () => countMonths('2020-01-01', '2021-02-29'),
      () => findWeekday('2021-02-29'),
      () => formatDate('2021-02-29', { locale: 'fr' }),
    ]) {
      expect(calculation).toThrow(RangeError);
      expect(calculation).toThrow('2021-02-29');
    }
  });

  test('stays between the years 0000 and 9999: beyond, calculations refuse', () => {
    expect(formatDay(-719_528)).toBe('0000-01-01');
    expect(() => formatDay(-719_529)).toThrow(RangeError);
    expect(formatDay(2_932_896)).toBe('9999-12-31');
    expect(() => formatDay(2_932_897)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMonths('0000-01-31', -1)).toThrow(RangeError);
    for (const days of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e308]) {
      expect(() => formatDay(days)).toThrow(RangeError);
      expect(() => addMonths('2020-01-01', days)).toThrow(RangeError);
    }
  });

  test('plus one month keeps the day, or takes the last day of a shorter month', () => {
    expect(addMonths('2021-01-31', 1)).toBe('2021-02-28');
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2020-12-31', 2)).toBe('2021-02-28');
    expect(addMonths('2021-03-31', -1)).toBe('2021-02-28');
    expect(addMonths('2021-01-15', -13)).toBe('2019-12-15');
    expect(addMonths('2020-02-29', 12)).toBe('2021-02-28');
  });

  test('is so many whole months from another: the day of the month counts', () => {
    expect(countMonths('2020-11-18', '2021-03-17')).toBe(3);
    expect(countMonths('2020-11-18', '2021-03-18')).toBe(4);
    expect(countMonths('2020-11-18', '2021-03-19')).toBe(4);
    expect(countMonths('2021-01-31', '2021-02-28')).toBe(1);
    expect(countMonths('2021-03-18', '2020-11-18')).toBe(-4);
    expect(countMonths('2021-03-18', '2021-03-18')).toBe(0);
    expect(countMonths('2021-03-18', '2021-03-17')).toBe(0);
  });

  test('falls on the day that calendars print', () => {
    expect(findWeekday('2020-11-18')).toBe('wednesday');
    expect(findWeekday('1970-01-01')).toBe('thursday');
    expect(findWeekday('1969-12-31')).toBe('wednesday');
    expect(findWeekday('2000-01-01')).toBe('saturday');
  });

  test('reads as in running text, in both languages', () => {
    expect(formatDate('2020-11-18', { locale: 'fr' })).toBe('18\u00a0novembre\u00a02020');
    expect(formatDate('2021-03-01', { locale: 'fr' })).toBe('1er\u00a0mars\u00a02021');
    expect(formatDate('2021-03-01', { locale: 'en' })).toBe('March\u00a01, 2021');
    expect(formatDate('2021-08-02', { locale: 'fr', weekday: true })).toBe('lundi 2\u00a0août\u00a02021');
    expect(formatDate('2021-08-02', { locale: 'en', weekday: true })).toBe('Monday, August\u00a02, 2021');
    expect(weekdays.map((weekday) => formatWeekday(weekday, { locale: 'fr' }))).toEqual([
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ]);
    expect(formatWeekday('sunday', { locale: 'en' })).toBe('Sunday');
  });
});

describe('a civil time', () => {
  test.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is %i minutes after midnight, and back', (time, minutes) => {
    expect(readTime(time)).toBe(minutes);
    expect(countMinutesOfDay(time)).toBe(minutes);
    expect(formatMinuteOfDay(minutes)).toBe(time);
  });

  test.each(['24:01', '25:00', '12:60', '9:30', '09h30', '', '09:30 ', '-1:00'])('%j is not one', (time) => {
    expect(readTime(time)).toBeUndefined();
    expect(() => countMinutesOfDay(time)).toThrow(RangeError);
    expect(() => formatTime(time, { locale: 'fr' })).toThrow(RangeError);
  });

  test.each([-1, 1441, 0.5, Number.NaN])('%d is no minute of a day', (minute) => {
    expect(() => formatMinuteOfDay(minute)).toThrow(RangeError);
  });

  test('reads as people write it', () => {
    expect(formatTime('13:30', { locale: 'fr' })).toBe('13\u00a0h\u00a030');
    expect(formatTime('09:00', { locale: 'fr' })).toBe('9\u00a0h');
    expect(formatTime('09:05', { locale: 'fr' })).toBe('9\u00a0h\u00a005');
    expect(formatTime('24:00', { locale: 'fr' })).toBe('24\u00a0h');
    expect(formatTime('13:30', { locale: 'en' })).toBe('1:30\u00a0p.m.');
    expect(formatTime('00:00', { locale: 'en' })).toBe('12:00\u00a0a.m.');
    expect(formatTime('12:00', { locale: 'en' })).toBe('12:00\u00a0p.m.');
    expect(formatTime('11:59', { locale: 'en' })).toBe('11:59\u00a0a.m.');
    expect(formatTime('24:00', { locale: 'en' })).toBe('12:00\u00a0a.m.');
  });
});

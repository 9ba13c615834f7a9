import { describe, expect, test } from 'vitest';

import { addRealMinutes, findInstant, findLocalTime, formatInstant, isTimeZone } from '../../src/base/zonedTime';

/** The instant in minutes of a UTC text. */
const at = (utc: string) => Date.parse(utc) / 60_000;

describe('a time zone', () => {
  test.each([
    'America/Toronto',
    'America/Port-au-Prince',
    'America/Argentina/Buenos_Aires',
    'America/Blanc-Sablon',
    'UTC',
    'EST5EDT',
    'Etc/GMT+5',
    'Etc/GMT-14',
  ])('%s is known', (zone) => expect(isTimeZone(zone)).toBe(true));

  test.each([
    'America/Trois-Rivieres',
    'Nowhere/At-All',
    'Mars/Base+05',
    'Foo-12:00',
    'Etc/GMT+99',
    'Etc/GMT-15',
    '+05:00',
    '-0500',
    '',
    ' ',
    'constructor',
    'toString',
    'valueOf',
    '__proto__',
    'hasOwnProperty',
    `America/${'a'.repeat(100_000)}`,
    'é',
  ])('%.40s is not', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
    expect(() => findInstant({ date: '2020-11-18', time: '09:00' }, zone)).toThrow(RangeError);
    expect(() => findLocalTime(0, zone)).toThrow(RangeError);
  });
});

describe('a local time', () => {
  test.each([
    ['the morning of the launch, Trois-Rivières', '2020-11-18', '09:00', 'America/Toronto', '2020-11-18T14:00Z'],
    ['the same in Newfoundland, half an hour apart', '2020-11-18', '09:00', 'America/St_Johns', '2020-11-18T12:30Z'],
    ['the same in Halifax', '2020-11-18', '09:00', 'America/Halifax', '2020-11-18T13:00Z'],
    [
      'summer on the Lower North Shore, which keeps Atlantic standard time',
      '2020-07-01',
      '09:00',
      'America/Blanc-Sablon',
      '2020-07-01T13:00Z',
    ],
    ['midnight at the end of a day', '2020-11-18', '24:00', 'America/Toronto', '2020-11-19T05:00Z'],
    ['the last minute before the day that Samoa skipped', '2011-12-29', '23:59', 'Pacific/Apia', '2011-12-30T09:59Z'],
    ['the first minute after it', '2011-12-31', '00:00', 'Pacific/Apia', '2011-12-30T10:00Z'],
  ])('names one instant: %s', (_, date, time, zone, utc) => {
    expect(findInstant({ date, time }, zone)).toEqual({ kind: 'once', epochMinute: at(utc) });
  });

  test.each([
    ['the spring hour of Toronto, first minute', '2021-03-14', '02:00', 'America/Toronto'],
    ['the spring hour of Toronto, last minute', '2021-03-14', '02:59', 'America/Toronto'],
    ['the spring hour of St. John’s', '2021-03-14', '02:30', 'America/St_Johns'],
    ['the day that Samoa skipped, first minute', '2011-12-30', '00:00', 'Pacific/Apia'],
    ['the day that Samoa skipped, noon', '2011-12-30', '12:00', 'Pacific/Apia'],
    ['the day that Samoa skipped, last minute', '2011-12-30', '23:59', 'Pacific/Apia'],
  ])('names none when clocks skip it: %s', (_, date, time, zone) => {
    expect(findInstant({ date, time }, zone)).toEqual({ kind: 'skipped' });
    expect(addRealMinutes({ date, time }, 1, zone)).toBeUndefined();
  });

  test('names the first of two instants in the autumn hour', () => {
    expect(findInstant({ date: '2020-11-01', time: '00:59' }, 'America/Toronto')).toEqual({
      kind: 'once',
      epochMinute: at('2020-11-01T04:59Z'),
    });
    expect(findInstant({ date: '2020-11-01', time: '01:00' }, 'America/Toronto')).toEqual({
      kind: 'repeated',
      epochMinute: at('2020-11-01T05:00Z'),
    });
    expect(findInstant({ date: '2020-11-01', time: '01:59' }, 'America/Toronto')).toEqual({
      kind: 'repeated',
      epochMinute: at('2020-11-01T05:59Z'),
    });
    expect(findInstant({ date: '2020-11-01', time: '02:00' }, 'America/Toronto')).toEqual({
      kind: 'once',
      epochMinute: at('2020-11-01T07:00Z'),
    });
  });

  test('has no spring gap in Blanc-Sablon', () => {
    expect(findInstant({ date: '2021-03-14', time: '02:30' }, 'America/Blanc-Sablon').kind).toBe('once');
  });

  test('that does not exist on any calendar is refused', () => {
    expect(() => findInstant({ date: '2021-02-29', time: '09:00' }, 'America/Toronto')).toThrow(RangeError);
    expect(() => findInstant({ date: '2021-02-28', time: '25:00' }, 'America/Toronto')).toThrow(RangeError);
  });
});

describe('real minutes', () => {
  test('are counted through a change of clocks', () => {
    expect(addRealMinutes({ date: '2021-03-14', time: '01:30' }, 60, 'America/Toronto')).toEqual({ date: '2021-03-14', time: '03:30' });
    expect(addRealMinutes({ date: '2020-11-01', time: '01:30' }, 60, 'America/Toronto')).toEqual({ date: '2020-11-01', time: '01:30' });
    expect(addRealMinutes({ date: '2011-12-29', time: '23:00' }, 120, 'Pacific/Apia')).toEqual({ date: '2011-12-31', time: '01:00' });
    expect(addRealMinutes({ date: '2020-12-31', time: '23:00' }, 120, 'America/Toronto')).toEqual({ date: '2021-01-01', time: '01:00' });
  });
});

describe('an instant', () => {
  test('is written in UTC', () => {
    expect(formatInstant(at('2020-11-18T14:00Z'))).toBe('2020-11-18T14:00:00Z');
    expect(formatInstant(-1)).toBe('1969-12-31T23:59:00Z');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 1e15])('that is %d minutes from 1970 is refused', (minute) => {
    expect(() => formatInstant(minute)).toThrow(RangeError);
    expect(() => findLocalTime(minute, 'America/Toronto')).toThrow(RangeError);
  });
});

test.each(['america/toronto', 'AMERICA/Toronto', 'America/toronto', 'utc', 'europe/Paris'])(
  '%s is no name of IANA, though the host takes it',
  (name) => expect(isTimeZone(name)).toBe(false),
);

test.each(['America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+5', 'EST5EDT', 'UTC', 'GB', 'Antarctica/DumontDUrville'])(
  '%s is one',
  (name) => expect(isTimeZone(name)).toBe(true),
);

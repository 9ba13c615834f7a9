import { describe, expect, test } from 'vitest';

import { findMidnight, locateStretches, readClock } from '../../src/base/localDay';

const at = (utc: string) => Date.parse(utc) / 60_000;

describe('the first instant of a day', () => {
  test.each([
    ['an ordinary day', '2026-06-24', 'America/Toronto', '2026-06-24T04:00Z', true],
    ['the day after clocks went forward', '2026-03-09', 'America/Toronto', '2026-03-09T04:00Z', true],
    ['a midnight that clocks skip', '2026-03-08', 'America/Havana', '2026-03-08T05:00Z', false],
    ['a midnight that comes twice', '2026-11-01', 'America/Havana', '2026-11-01T04:00Z', false],
    ['the day that Samoa skipped: the next one', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00Z', false],
  ])('of %s', (_, date, zone, utc, comesOnce) => {
    expect(findMidnight(date, zone)).toEqual({ epochMinute: at(utc), comesOnce });
  });

  test('of a day that does not exist, or in an unknown zone, is refused', () => {
    expect(() => findMidnight('2026-02-29', 'America/Toronto')).toThrow(RangeError);
    expect(() => findMidnight('2026-02-28', 'Mars/Base')).toThrow(RangeError);
  });
});

describe('the clock of a day', () => {
  const autumn = readClock('2026-11-01', at('2026-11-01T04:00Z'), at('2026-11-02T05:00Z'), 'America/Toronto');

  test('shows an hour twice in autumn', () => {
    expect(autumn).toHaveLength(25 * 60);
    expect([autumn[60], autumn[119], autumn[120], autumn[179], autumn[180]]).toEqual([60, 119, 60, 119, 120]);
  });

  test('says where the minutes of a window are, in as many stretches as needed', () => {
    expect(locateStretches(1_000, autumn, 60, 120)).toEqual([1_060, 1_180]);
    expect(locateStretches(1_000, autumn, 90, 150)).toEqual([1_090, 1_120, 1_150, 1_210]);
    expect(locateStretches(1_000, autumn, 150, 150)).toEqual([]);
    expect(locateStretches(1_000, undefined, 90, 150)).toEqual([1_090, 1_150]);
    expect(locateStretches(1_000, undefined, 150, 90)).toEqual([]);
  });

  test('shows nothing of another day', () => {
    expect([...readClock('2026-11-02', at('2026-11-02T04:59Z'), at('2026-11-02T05:01Z'), 'America/Toronto')]).toEqual([-1, 0]);
    expect(readClock('2026-11-02', 10, 5, 'America/Toronto')).toHaveLength(0);
  });
});

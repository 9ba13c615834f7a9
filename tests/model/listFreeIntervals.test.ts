import { describe, expect, test } from 'vitest';

import type { Availability, WeeklyWindow } from '../../src/model/availability';
import { listFreeIntervals, type FreeIntervalsOptions } from '../../src/model/listFreeIntervals';

const toronto = 'America/Toronto';
const window = (weekday: WeeklyWindow['weekday'], from: string, to: string, changes: Partial<WeeklyWindow> = {}): WeeklyWindow => ({
  weekday,
  from,
  to,
  ...changes,
});

/** Intervals as `2020-11-20 09:00 – 2020-11-20 12:00 (180)`. */
function list(availability: Availability, from: string, to = from, options: Partial<FreeIntervalsOptions> = {}): string[] | undefined {
  return listFreeIntervals(availability, { from, to, timeZone: toronto, ...options })?.map(
    ({ start, end, startsAt, endsAt }) => `${start.date} ${start.time} – ${end.date} ${end.time} (${endsAt - startsAt})`,
  );
}

describe('free intervals', () => {
  test('are the windows of the days asked, first and last included', () => {
    const friday = { weekly: [window('friday', '09:00', '12:00')] };
    expect(list(friday, '2020-11-20', '2020-11-27')).toEqual([
      '2020-11-20 09:00 – 2020-11-20 12:00 (180)',
      '2020-11-27 09:00 – 2020-11-27 12:00 (180)',
    ]);
    expect(list(friday, '2020-11-21', '2020-11-26')).toEqual([]);
    expect(list(friday, '2020-11-27', '2020-11-20')).toEqual([]);
  });

  test('are not known, rather than none, when no hours were given', () => {
    expect(list({ weekly: [] }, '2020-11-20')).toBeUndefined();
    expect(list({ weekly: [], exceptions: [{ date: '2020-11-20', available: true }] }, '2020-11-20')).toBeUndefined();
    expect(list({ weekly: [] }, '2020-11-20', '2020-11-20', { assume: [window('friday', '09:00', '17:00')] })).toEqual([
      '2020-11-20 09:00 – 2020-11-20 17:00 (480)',
    ]);
  });

  test('join windows that overlap or touch, and pass midnight where two windows meet there', () => {
    const evening = {
      weekly: [window('friday', '18:00', '24:00'), window('friday', '17:00', '19:00'), window('saturday', '00:00', '01:30')],
    };
    expect(list(evening, '2020-11-20', '2020-11-21')).toEqual(['2020-11-20 17:00 – 2020-11-21 01:30 (510)']);
    expect(list(evening, '2020-11-20')).toEqual(['2020-11-20 17:00 – 2020-11-20 24:00 (420)']);
    expect(list({ weekly: [window('friday', '22:00', '02:00'), window('friday', '09:00', '09:00')] }, '2020-11-20', '2020-11-21')).toEqual(
      [],
    );
  });

  test('keep the days from which and to which a window is valid', () => {
    const weekly = [window('friday', '09:00', '10:00', { validFrom: '2020-11-20', validTo: '2020-11-27' })];
    expect(list({ weekly }, '2020-11-13', '2020-12-04')?.map((text) => text.slice(0, 10))).toEqual(['2020-11-20', '2020-11-27']);
  });

  test('yield to exceptions: "busy" wins over "free", and both over the week', () => {
    const availability: Availability = {
      weekly: [window('friday', '09:00', '12:00')],
      exceptions: [
        { date: '2020-11-20', available: true, from: '13:00', to: '15:00' },
        { date: '2020-11-20', available: false, from: '11:00', to: '14:00' },
        { date: '2020-11-21', available: true },
        { date: '2020-11-27', available: false },
      ],
    };
    expect(list(availability, '2020-11-20', '2020-11-27')).toEqual([
      '2020-11-20 09:00 – 2020-11-20 11:00 (120)',
      '2020-11-20 14:00 – 2020-11-20 15:00 (60)',
      '2020-11-21 00:00 – 2020-11-21 24:00 (1440)',
    ]);
  });

  test('leave out the days closed, whatever the order of the closures', () => {
    const weekly = [window('friday', '09:00', '10:00')];
    const closures = [
      { from: '2020-12-11', to: '2020-12-11', reason: { fr: 'Fermé' } },
      { from: '2020-11-21', to: '2020-12-04', reason: { fr: 'Fermé' } },
      { from: '2020-11-25', to: '2020-11-26', reason: { fr: 'Fermé' } },
    ];
    expect(list({ weekly }, '2020-11-20', '2020-12-18', { closures })?.map((text) => text.slice(0, 10))).toEqual([
      '2020-11-20',
      '2020-12-18',
    ]);
  });

  test('count real minutes when clocks change', () => {
    const sunday = (from: string, to: string) => ({ weekly: [window('sunday', from, to)] });
    expect(list(sunday('00:00', '24:00'), '2026-03-08')).toEqual(['2026-03-08 00:00 – 2026-03-08 24:00 (1380)']);
    expect(list(sunday('00:00', '24:00'), '2026-11-01')).toEqual(['2026-11-01 00:00 – 2026-11-01 24:00 (1500)']);
    expect(list(sunday('01:00', '02:00'), '2026-03-08')).toEqual(['2026-03-08 01:00 – 2026-03-08 02:00 (60)']);
    expect(list(sunday('02:00', '03:00'), '2026-03-08')).toEqual([]);
    expect(list(sunday('02:30', '03:30'), '2026-03-08')).toEqual(['2026-03-08 03:00 – 2026-03-08 03:30 (30)']);
    expect(list(sunday('01:00', '02:00'), '2026-11-01')).toEqual(['2026-11-01 01:00 – 2026-11-01 02:00 (120)']);
    expect(list(sunday('01:30', '02:30'), '2026-11-01')).toEqual([
      '2026-11-01 01:30 – 2026-11-01 02:00 (30)',
      '2026-11-01 01:30 – 2026-11-01 02:30 (60)',
    ]);
    expect(list(sunday('02:00', '03:00'), '2026-03-08', '2026-03-08', { timeZone: 'America/Blanc-Sablon' })).toEqual([
      '2026-03-08 02:00 – 2026-03-08 03:00 (60)',
    ]);
  });

  test('have no minute of a day that clocks skip whole', () => {
    const daily = { weekly: [window('friday', '00:00', '24:00'), window('thursday', '20:00', '24:00')] };
    expect(list(daily, '2011-12-29', '2011-12-30', { timeZone: 'Pacific/Apia' })).toEqual(['2011-12-29 20:00 – 2011-12-29 24:00 (240)']);
  });

  test('are refused in a zone that nobody knows, on days that do not exist, and beyond 36,600 days', () => {
    const friday = { weekly: [window('friday', '09:00', '10:00')] };
    expect(() => list(friday, '2020-11-20', '2020-11-20', { timeZone: 'Mars/Base' })).toThrow(RangeError);
    expect(() => list({ weekly: [] }, '2020-11-20', '2020-11-20', { timeZone: 'Mars/Base' })).toThrow(RangeError);
    expect(() => list(friday, '2020-02-30')).toThrow(RangeError);
    expect(list(friday, '1970-01-02', '2070-03-17')).toHaveLength(5229);
    expect(() => list(friday, '1970-01-02', '2070-03-18')).toThrow(/^listFreeIntervals: at most 36600 days/u);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, findWeekday, formatMinuteOfDay, weekdays } from '../../src/base/plainDate';
import { findLocalTime } from '../../src/base/zonedTime';
import type { Availability, Closure, DatedException, WeeklyWindow } from '../../src/model/availability';
import { listFreeIntervals } from '../../src/model/listFreeIntervals';
import { compileWindows } from '../../src/scheduling/compile/compileWindows';
import { buildTimeAxis } from '../../src/scheduling/compile/timeAxis';
import { startPace } from '../../src/scheduling/engine/pace';
import { runToEnd } from '../scheduling/compileNow';

/** Days around changes of clocks, and ordinary ones. */
const zones = ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon', 'America/St_Johns', 'Pacific/Apia', 'America/Havana'] as const;
const starts = ['2026-03-06', '2026-10-30', '2026-06-22', '2011-12-27', '2011-03-11', '2020-12-30'] as const;

/** Half of the times on the hour: windows then touch, meet at midnight and fall on changes of clocks. */
const anyTime = fc
  .oneof(
    fc.integer({ min: 0, max: 24 }).map((hour) => hour * 60),
    fc.integer({ min: 0, max: 1440 }),
  )
  .map(formatMinuteOfDay);
const anyDate = (from: string) => fc.integer({ min: -1, max: 5 }).map((days) => addDays(from, days));
const anyWindow = (from: string): fc.Arbitrary<WeeklyWindow> =>
  fc.record(
    { weekday: fc.constantFrom(...weekdays), from: anyTime, to: anyTime, validFrom: anyDate(from), validTo: anyDate(from) },
    { requiredKeys: ['weekday', 'from', 'to'] },
  );
const anyException = (from: string): fc.Arbitrary<DatedException> =>
  fc.record({ date: anyDate(from), available: fc.boolean(), from: anyTime, to: anyTime }, { requiredKeys: ['date', 'available'] });
const anyClosure = (from: string): fc.Arbitrary<Closure> =>
  fc.record({ from: anyDate(from), to: anyDate(from), reason: fc.constant({ fr: 'Fermé' }) });

interface Case {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly availability: Availability;
  readonly closures: readonly Closure[];
}

const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...starts).chain((from) =>
  fc.record({
    from: fc.constant(from),
    to: fc.integer({ min: 0, max: 4 }).map((days) => addDays(from, days)),
    timeZone: fc.constantFrom(...zones),
    availability: fc.record(
      { weekly: fc.array(anyWindow(from), { minLength: 1, maxLength: 12 }), exceptions: fc.array(anyException(from), { maxLength: 5 }) },
      { requiredKeys: ['weekly'] },
    ),
    closures: fc.array(anyClosure(from), { maxLength: 2 }),
  }),
);

/** What the wall clock shows at a real minute. */
interface ClockMinute {
  readonly minute: number;
  readonly date: string;
  readonly time: string;
  readonly weekday: string;
}

const clocks = new Map<string, readonly ClockMinute[]>();

/** Every real minute of the days that a case may speak of, read one by one, once for all cases of a zone. */
function readClockOf({ from, timeZone }: Case): readonly ClockMinute[] {
  const known = clocks.get(`${timeZone} ${from}`);
  if (known !== undefined) return known;
  const first = Date.parse(`${from}T00:00Z`) / 60_000 - 1_440;
  const read = Array.from({ length: 7 * 1_440 }, (_, k): ClockMinute => {
    const local = findLocalTime(first + k, timeZone);
    return { minute: first + k, ...local, weekday: findWeekday(local.date) };
  });
  clocks.set(`${timeZone} ${from}`, read);
  return read;
}

/** Whether a minute of the wall clock is free, read from the availability as a person reads it. */
function isFreeAt({ availability, closures }: Case, { date, time, weekday }: ClockMinute): boolean {
  const holds = (window: { readonly from?: string; readonly to?: string }) =>
    (window.from ?? '00:00') <= time && time < (window.to ?? '24:00');
  if (closures.some(({ from, to }) => from <= date && date <= to)) return false;
  const today = (availability.exceptions ?? []).filter((exception) => exception.date === date && holds(exception));
  if (today.length > 0) return today.every(({ available }) => available);
  return availability.weekly.some(
    (window) => window.weekday === weekday && holds(window) && (window.validFrom ?? date) <= date && date <= (window.validTo ?? date),
  );
}

test('a minute is in a free interval when reading it alone says so, whatever the clocks do', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const intervals = listFreeIntervals(one.availability, one) ?? [];
      const minutes = intervals.flatMap(({ startsAt, endsAt }) => Array.from({ length: endsAt - startsAt }, (_, k) => startsAt + k));
      const read = readClockOf(one).filter((at) => one.from <= at.date && at.date <= one.to && isFreeAt(one, at));
      expect(minutes).toEqual(read.map(({ minute }) => minute));
    }),
  );
});

test('intervals are in order, apart, and bear the local times of their first and last minutes', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const intervals = listFreeIntervals(one.availability, one) ?? [];
      for (const [index, { start, end, startsAt, endsAt }] of intervals.entries()) {
        expect(startsAt < endsAt && startsAt > (intervals[index - 1]?.endsAt ?? -Infinity)).toBe(true);
        expect(findLocalTime(startsAt, one.timeZone)).toEqual(start);
        const last = findLocalTime(endsAt - 1, one.timeZone);
        expect(last.date).toBe(end.date);
        expect(last.time < end.time).toBe(true);
      }
    }),
  );
});

test('the scheduler has the same free minutes', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const axis = runToEnd(buildTimeAxis(one.from, one.to, one.timeZone, startPace()));
      const closed = Uint8Array.from(axis.dates, (date) => (one.closures.some(({ from, to }) => from <= date && date <= to) ? 1 : 0));
      const windows = runToEnd(compileWindows(one.availability, axis, closed, startPace()));
      const flat = (listFreeIntervals(one.availability, one) ?? []).flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
      expect([...windows].map((minute) => axis.origin + minute)).toEqual(flat);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatDay, formatMinuteOfDay } from '../../src/base/plainDate';
import { findInstant, findLocalTime, formatInstant } from '../../src/base/zonedTime';

const zones = ['America/Toronto', 'America/Halifax', 'America/St_Johns', 'Pacific/Apia', 'America/Blanc-Sablon'] as const;
const clocks = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
);

/** What the host's own clock of a zone shows at an instant: an oracle that knows nothing of offsets. */
function readClock(epochMinute: number, timeZone: (typeof zones)[number]): string {
  const parts = new Map(
    clocks
      .get(timeZone)
      ?.formatToParts(new Date(epochMinute * 60_000))
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

/** Instants of 1970 to 2037, half of them within two days of a change of clocks. */
const changes = [
  '2011-12-30T10:00Z',
  '2020-11-01T06:00Z',
  '2021-03-14T07:00Z',
  '2021-03-14T05:30Z',
  '2011-03-13T03:31Z',
  '2026-11-01T05:00Z',
];
const anyMinute = fc.oneof(
  fc.integer({ min: 0, max: 35_765_280 }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2_880, max: 2_880 }))
    .map(([change, offset]) => Date.parse(change) / 60_000 + offset),
);
const anyZone = fc.constantFrom(...zones);

test('the local time of an instant is what Intl shows', () => {
  fc.assert(
    fc.property(anyMinute, anyZone, (minute, zone) => {
      const { date, time } = findLocalTime(minute, zone);
      expect(`${date} ${time}`).toBe(readClock(minute, zone));
    }),
  );
});

test('a local time names every instant at which Intl shows it: the first of two, or none', () => {
  fc.assert(
    fc.property(anyMinute, anyZone, (wall, zone) => {
      const day = Math.floor(wall / 1440);
      const local = { date: formatDay(day), time: formatMinuteOfDay(wall - day * 1440) };
      // Offsets of these zones are multiples of a minute between −12 h and +14 h since 1970: all candidates are tried, hour by hour and half.
      const shown = [];
      for (let instant = wall - 840; instant <= wall + 720; instant += 1) {
        if ((instant - wall) % 15 === 0 || zone === 'America/St_Johns') {
          if (readClock(instant, zone) === `${local.date} ${local.time}`) shown.push(instant);
        }
      }
      const expected = shown.length === 0 ? { kind: 'skipped' } : { kind: shown.length === 1 ? 'once' : 'repeated', epochMinute: shown[0] };
      expect(findInstant(local, zone)).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test('an instant is written as `Date` writes it in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (minute) => {
      expect(formatInstant(minute)).toBe(new Date(minute * 60_000).toISOString().replace('.000', ''));
    }),
  );
});

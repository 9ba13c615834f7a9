import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../../src/base/plainDate';
import { buildClosures } from '../../src/model/buildClosures';
import { safeParseEdition } from '../../src/model/edition';
import { buildCalendar, buildDays } from './checks/calendar/buildCalendar';

const season = { from: '2020-11-23', to: '2021-03-26' };
const assumed = (fr: string, en: string) => ({ reason: { fr: `${fr} (hypothèse)`, en: `${en} (assumption)` }, assumed: true });
const breaks = buildCalendar({
  days: [
    buildDays({ from: '2020-12-21', to: '2020-12-31', ...assumed('Relâche des Fêtes', 'Holiday break') }),
    buildDays({ from: '2021-03-01', to: '2021-03-05', ...assumed('Semaine de relâche', 'School break') }),
  ],
});

describe('the closures of an edition', () => {
  test('of the pilot, written by hand in its file, come out of one call', () => {
    const file = readFileSync(new URL('../../examples/pilot/edition.json', import.meta.url), 'utf8');
    const pilot = safeParseEdition(JSON.parse(file));
    if (!pilot.success) throw new Error('the edition of the pilot cannot be read');
    const { closures } = buildClosures([breaks], { from: pilot.data.from, to: pilot.data.to, holidays: { easter: 'both' } });
    expect(closures).toEqual(pilot.data.closures);
  });

  test('bear the name of the first that closes a day: holidays, then calendars in their order', () => {
    const other = buildCalendar({ id: 'other', days: [buildDays({ from: '2020-12-24', to: '2021-01-02', reason: { fr: 'Autre' } })] });
    const name = (calendars: Parameters<typeof buildClosures>[0]) =>
      buildClosures(calendars, { ...season, to: '2021-01-31' }).closures.map(({ from, to, reason }) => [from, to, reason.fr]);
    expect(name([breaks, other])).toEqual([
      ['2020-12-21', '2020-12-31', 'Relâche des Fêtes (hypothèse)'],
      ['2021-01-01', '2021-01-02', 'Autre'],
    ]);
    expect(name([other, breaks])).toEqual([
      ['2020-12-21', '2020-12-23', 'Relâche des Fêtes (hypothèse)'],
      ['2020-12-24', '2021-01-02', 'Autre'],
    ]);
  });

  test('leave open the days to avoid, which are told apart with their calendar and source', () => {
    const source = { title: { fr: 'CCQ' } };
    const construction = buildCalendar({
      id: 'construction',
      source,
      days: [{ from: '2020-12-20', to: '2021-01-02', reason: { fr: 'Congé de la construction' }, kind: 'avoid' }],
    });
    expect(buildClosures([construction], { from: '2020-12-28', to: '2021-03-26' })).toEqual({
      closures: [],
      days: [
        {
          from: '2020-12-28',
          to: '2021-01-02',
          reason: { fr: 'Congé de la construction' },
          kind: 'avoid',
          calendar: 'construction',
          source,
        },
      ],
    });
  });

  test('say of a holiday which law makes it, and whether that law was read', () => {
    const [day] = buildClosures([], { from: '1999-07-01', to: '1999-07-01', holidays: { easter: 'friday' } }).days;
    expect(day).toMatchObject({
      calendar: 'quebec-holidays',
      kind: 'closed',
      assumed: true,
      source: { title: { en: expect.stringMatching(/s\. 60$/u) as string } },
    });
  });

  test('keep the order of the calendars given, and what they hold', () => {
    const calendars = [breaks, buildCalendar({ id: 'other' })];
    const before = structuredClone(calendars);
    buildClosures(calendars, { ...season, holidays: { easter: 'friday' } });
    expect(calendars).toEqual(before);
  });

  test('are none when the dates are reversed, when nothing is closed, or when days end before they begin', () => {
    expect(buildClosures([breaks], { from: '2021-03-26', to: '2020-11-23', holidays: { easter: 'friday' } })).toEqual({
      closures: [],
      days: [],
    });
    expect(buildClosures([], season)).toEqual({ closures: [], days: [] });
    expect(buildClosures([buildCalendar({ days: [buildDays({ from: '2021-01-02', to: '2021-01-01' })] })], season).closures).toEqual([]);
  });

  test('are refused for holidays that are not known', () => {
    expect(() => buildClosures([], { from: '2100-12-01', to: '2101-01-31', holidays: { easter: 'friday' } })).toThrow(RangeError);
    expect(() => buildClosures([], { from: '2026-02-30', to: '2026-03-31' })).toThrow(RangeError);
  });

  test('cover each closed day once, under the name that comes first', () => {
    const anyDays = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      length: fc.integer({ min: -1, max: 12 }),
      kind: fc.constantFrom('closed' as const, 'closed' as const, 'avoid' as const),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyDays, { maxLength: 6 }), { maxLength: 3 }), (lists) => {
        const [from, to] = ['2026-01-01', '2026-02-04'];
        const calendars = lists.map((list, c) =>
          buildCalendar({
            id: `c${c}`,
            days: list.map(({ start, length, kind }, d) =>
              buildDays({ from: addDays(from, start), to: addDays(from, start + length), kind, reason: { fr: `${c}.${d}` } }),
            ),
          }),
        );
        const { closures } = buildClosures(calendars, { from, to });
        for (let date = from; date <= to; date = addDays(date, 1)) {
          const names = calendars.flatMap(({ days }) =>
            days.filter((days) => days.kind === 'closed' && days.from <= date && date <= days.to),
          );
          const held = closures.filter((closure) => closure.from <= date && date <= closure.to);
          expect(held.map(({ reason }) => reason)).toEqual(names.slice(0, 1).map(({ reason }) => reason));
        }
        expect(closures.every((closure) => from <= closure.from && closure.to <= to)).toBe(true);
      }),
    );
  });

  test('of ten thousand periods over a thousand years come at once', () => {
    const long = buildCalendar({ days: Array.from({ length: 10_000 }, () => buildDays({ from: '1000-01-01', to: '2999-12-31' })) });
    const before = performance.now();
    expect(buildClosures([long], { from: '1000-01-01', to: '2999-12-31' }).closures).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

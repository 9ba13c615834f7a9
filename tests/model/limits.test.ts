import { describe, expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import {
  safeParseAdaptation,
  safeParseAdaptation as readAdaptation,
  safeParseEdition,
  safeParseEnterprise,
  safeParseLedger,
  safeParseObservations,
  safeParseTemplate,
} from '../../src/index';
import * as build from './builders';

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const repeat = <Item>(count: number, item: (index: number) => Item) => Array.from({ length: count }, (_, index) => item(index));

/** Just under, on and just over both ends of what a number, a text or a list may be. */
interface Limit {
  readonly what: string;
  readonly read: (value: never) => { readonly success: boolean; readonly diagnostics: readonly Diagnostic[] };
  readonly accepted: readonly unknown[];
  readonly refused: readonly (readonly [unknown, string])[];
}

const activity = (overrides: object) => safeParseTemplate(build.buildTemplate({ activities: [build.buildActivity(overrides)] }));
const unreadable = [0.5, '1,5 h', '100000 h', ' '.repeat(100), '', '90', '1:30', true].map(
  (value) => [value, 'minutes/unreadable'] as const,
);

const limits: readonly Limit[] = [
  {
    what: 'minutes',
    read: (minutes) => activity({ duration: { quantity: { minutes }, basis: 'once' } }),
    accepted: [0, 1, 840, 5_999_998, 5_999_999, '0 min', '14 h', '1 h 30', '90 min', '99999 h 59'],
    refused: [
      ...unreadable,
      [-1, 'schema/too-small'],
      [6_000_000, 'schema/too-big'],
      [1e308, 'schema/too-big'],
      [null, 'schema/wrong-type'],
      [{}, 'schema/wrong-type'],
      [[], 'schema/wrong-type'],
    ],
  },
  {
    what: 'employees',
    read: (employees) => safeParseEnterprise(build.buildEnterprise({ employees })),
    accepted: [0, 1, 999_999_999, 1_000_000_000],
    refused: [
      [-1, 'schema/too-small'],
      [1_000_000_001, 'schema/too-big'],
      [0.5, 'schema/wrong-type'],
      [1e308, 'schema/too-big'],
      ['4', 'schema/wrong-type'],
      [null, 'schema/wrong-type'],
    ],
  },
  {
    what: 'cents',
    read: (totalCents) => safeParseEnterprise(build.buildEnterprise({ revenue: { fiscalYearEnd: '2020-03-31', totalCents } })),
    accepted: [0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
    refused: [
      [2 ** 53, 'schema/too-big'],
      [-(2 ** 53), 'schema/too-small'],
      [0.01, 'schema/wrong-type'],
      [1e308, 'schema/too-big'],
      [-1e308, 'schema/too-small'],
    ],
  },
  {
    what: 'minutes of a posting, signed',
    read: (minutes) => safeParseLedger(build.buildLedger({ postings: [build.buildPosting({ kind: 'adjust', minutes })] })),
    accepted: [-5_999_999, -5_999_998, 0, 5_999_998, 5_999_999],
    refused: [
      [-6_000_000, 'schema/too-small'],
      [6_000_000, 'schema/too-big'],
      ['14 h', 'schema/wrong-type'],
      [0.5, 'schema/wrong-type'],
    ],
  },
  {
    what: 'sessions of an activity',
    read: (sessions) => activity({ sessions }),
    accepted: [1, 2, 199, 200],
    refused: [
      [0, 'schema/too-small'],
      [201, 'schema/too-big'],
      [1.5, 'schema/wrong-type'],
    ],
  },
  {
    what: 'the denominator of an observed ratio, where 0 means undefined',
    read: (denominator) =>
      safeParseObservations(
        build.buildObservations({ observations: [build.buildObservation({ value: { kind: 'ratio', numerator: 1, denominator } })] }),
      ),
    accepted: [0, 1, Number.MAX_SAFE_INTEGER],
    refused: [
      [-1, 'schema/too-small'],
      [2 ** 53, 'schema/too-big'],
    ],
  },
  {
    what: 'an id',
    read: (id) => safeParseEnterprise(build.buildEnterprise({ id })),
    accepted: ['a', '0', 'a-1', 'a'.repeat(63), 'a'.repeat(64)],
    refused: ['', 'a'.repeat(65), 'A', 'é', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a\n'].map((id) => [id, 'id/malformed'] as const),
  },
  {
    what: 'a name',
    read: (name) => safeParseEnterprise(build.buildEnterprise({ name })),
    accepted: ['x', 'x'.repeat(299), 'x'.repeat(300)],
    refused: [
      ['', 'schema/too-small'],
      ['x'.repeat(301), 'schema/too-big'],
      [4, 'schema/wrong-type'],
    ],
  },
  {
    what: 'a date',
    read: (foundedOn) => safeParseEnterprise(build.buildEnterprise({ foundedOn })),
    accepted: ['1000-01-01', '1983-05-01', '2020-02-29', '2999-12-31'],
    refused: [
      '0999-12-31',
      '3000-01-01',
      '0000-01-01',
      '9999-12-31',
      '2021-02-29',
      '2020-13-01',
      '2020-1-1',
      '20201118',
      '2020-11-18T00:00:00Z',
      '',
      20201118,
    ].map((date) => [date, 'date/malformed'] as const),
  },
  {
    what: 'an instant',
    read: (recordedAt) => safeParseLedger(build.buildLedger({ postings: [build.buildPosting({ recordedAt })] })),
    accepted: ['2020-11-18T14:00:00Z', '1000-01-01T00:00:00Z', '2999-12-31T23:59:59Z', '2020-02-29T00:00:00Z'],
    refused: [
      '2021-02-29T00:00:00Z',
      '2021-02-31T00:00:00Z',
      '2020-11-18T24:00:00Z',
      '2020-11-18T14:60:00Z',
      '2020-11-18T14:00:60Z',
      '2020-11-18T14:00Z',
      '2020-11-18T14:00:00.5Z',
      '2020-11-18T14:00:00-05:00',
      '2020-11-18T14:00:00',
      '0999-01-01T00:00:00Z',
      '2020-11-18',
      '',
    ].map((instant) => [instant, 'instant/malformed'] as const),
  },
  {
    what: 'a time of day',
    read: (from) =>
      safeParseEdition(
        build.buildEdition({ advisors: [build.buildAdvisor({ availability: { weekly: [{ weekday: 'monday', from, to: '24:00' }] } })] }),
      ),
    accepted: ['00:00', '00:01', '23:59', '24:00'],
    refused: ['24:01', '25:00', '12:60', '9:00', '9 h', ''].map((time) => [time, 'time/malformed'] as const),
  },
  {
    what: 'a version',
    read: (version) => safeParseTemplate(build.buildTemplate({ version })),
    accepted: ['0.0.0', '1.2.3', '999999.0.0'],
    refused: ['1.0', '1.0.0.0', '01.0.0', '1000000.0.0', 'v1.0.0', ''].map((version) => [version, 'version/malformed'] as const),
  },
  {
    what: 'a text in French, in English or in both',
    read: (title) => safeParseTemplate(build.buildTemplate({ title })),
    accepted: [{ fr: 'x' }, { en: 'x' }, { fr: 'x', en: 'y' }, { fr: 'x'.repeat(10_000) }],
    refused: [
      [{}, 'schema/missing-key'],
      [{ fr: '' }, 'schema/too-small'],
      [{ en: '' }, 'schema/too-small'],
      [{ fr: 'x'.repeat(10_001) }, 'schema/too-big'],
      [{ en: 'x', fr: 5 }, 'schema/wrong-type'],
      ['Atelier', 'schema/wrong-type'],
    ],
  },
  {
    what: 'the field that an operation names',
    read: (field) =>
      safeParseAdaptation({
        ...build.buildAdaptation(),
        operations: [{ op: 'unset', opId: 'a', target: { kind: 'activity', id: 'a' }, field }],
      }),
    accepted: ['a', 'a.b.c.d.e', 'x'.repeat(60)],
    refused: ['', 'a.b.c.d.e.f', 'x'.repeat(61), '__proto__', 'a..b', 'a.'].map((field) => [field, 'schema/malformed-text'] as const),
  },
];

describe.each(limits.map((limit) => [limit.what, limit] as const))('%s', (_, { read, accepted, refused }) => {
  test.each(accepted.map((value) => [value]))('may be %.40j', (value) => {
    expect(read(value as never)).toMatchObject({ success: true, diagnostics: [] });
  });

  test.each(refused.map((refusal) => [...refusal] as const))('may not be %.40j: %s', (value, code) => {
    expect(codes(read(value as never).diagnostics)).toEqual([code]);
  });
});

describe('a list', () => {
  test.each([
    [0, 'schema/too-small'],
    [1, undefined],
    [2, undefined],
    [99, undefined],
    [100, undefined],
    [101, 'schema/too-big'],
  ])('of %i phases is read if it has 1 to 100', (count, code) => {
    const phases = repeat(count, (index) => ({ id: `phase-${index}`, title: { fr: 'Phase' }, rank: index }));
    expect(codes(safeParseTemplate(build.buildTemplate({ phases })).diagnostics)).toEqual(code === undefined ? [] : [code]);
  });

  test.each([
    [9_999, []],
    [10_000, []],
    [10_001, ['schema/too-big']],
  ])('of %i operations is read if it has 10,000 at most', (count, expected) => {
    const operations = repeat(count, (index) => ({
      op: 'disable' as const,
      opId: `op-${index}`,
      target: { kind: 'activity' as const, id: 'a' },
    }));
    expect(codes(readAdaptation({ ...build.buildAdaptation(), operations }).diagnostics)).toEqual(expected);
  });

  test('with a fault after thousands of good items tells which item it is', () => {
    const observations = repeat(5_000, (index) => build.buildObservation({ id: index === 4_321 ? 'Bad Id' : `observation-${index}` }));
    expect(safeParseObservations(build.buildObservations({ observations })).diagnostics).toMatchObject([
      { code: 'id/malformed', path: ['observations', 4_321, 'id'] },
    ]);
  });

  test('is read no further than 200 faults', () => {
    const observations = repeat(5_000, () => ({ ...build.buildObservation(), id: 'Bad Id' }));
    const { diagnostics } = safeParseObservations(build.buildObservations({ observations }));
    expect(diagnostics.map(({ path }) => path[1])).toEqual(repeat(200, (index) => index));
  });
});

describe('a missing part', () => {
  test.each([
    ['date', 'from'],
    ['text', 'title'],
    ['list', 'cohorts'],
    ['object', 'ledger'],
  ])('is told as %s where one is expected: %s', (expected, key) => {
    const edition: Record<string, unknown> = { ...build.buildEdition() };
    Reflect.deleteProperty(edition, key);
    const [diagnostic] = safeParseEdition(edition).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'schema/missing-key', path: [key], params: { key } });
    if (key !== 'title') expect(diagnostic?.params['expected']).toBe(expected);
  });

  test('is told as a duration, a time or an instant too', () => {
    const envelope: object = { ...build.buildEnvelope(), plannedMinutes: undefined };
    const json = JSON.parse(
      JSON.stringify(
        build.buildEdition({
          envelopes: [envelope as never],
          schedule: { timeZone: 'America/Toronto', placements: [{ ...build.buildPlacement(), start: undefined as never }] },
        }),
      ),
    ) as unknown;
    expect(safeParseEdition(json).diagnostics.map(({ params }) => params)).toEqual([
      { key: 'plannedMinutes', expected: 'duration' },
      { key: 'start', expected: 'text' },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { renderDiagnostics } from '../../../src/diagnostics/renderDiagnostics';
import { memberStatusSchema, type Cohort, type Member } from '../../../src/model/cohort';
import { capacityDiagnostics } from '../../../src/model/derived/capacityDiagnostics';
import { summarizeSeats } from '../../../src/model/derived/summarizeSeats';
import { validateCapacity } from '../../../src/model/derived/validateCapacity';
import { safeParseEdition } from '../../../src/model/edition';
import { changeStatus } from '../../../src/model/status/changeStatus';
import { buildCohort, buildEdition } from '../builders';
import { deepFreeze } from '../corrupt';

type Policy = NonNullable<NonNullable<Cohort['capacity']>['policy']>;

const list = (...statuses: readonly Member['status'][]): Member[] =>
  statuses.map((status, index) => ({ enterprise: `e${index + 1}`, status }));
const limit = (maximum: number, policy?: Policy) => ({ maximum, ...(policy !== undefined && { policy }) });

describe('F6: capacity is checked by a function, whichever way an enterprise comes in', () => {
  it.each([
    [1, undefined, []],
    [2, undefined, []],
    [3, undefined, ['warning']],
    [2, 'warn', []],
    [3, 'warn', ['warning']],
    [3, 'stop', ['error']],
    [3, 'ignore', []],
  ] as const)('with %i enterprises for 2 seats and the policy %s, says %j', (count, policy, severities) => {
    const cohort = buildCohort({ capacity: limit(2, policy), members: list(...Array.from({ length: count }, () => 'active' as const)) });
    expect(validateCapacity(cohort).map(({ severity }) => severity)).toEqual(severities);
  });

  it('is asked before admitting: the last seat may be taken, the next one may not', () => {
    const cohort = buildCohort({ capacity: limit(3, 'stop'), members: list('active', 'paused') });
    expect(validateCapacity(cohort, { joining: 1 })).toEqual([]);
    expect(validateCapacity(cohort, { joining: 2 })).toEqual([
      {
        code: 'cohorts/over-capacity',
        severity: 'error',
        path: ['members'],
        params: { cohort: 'pilot-2020', cohortFr: 'Cohorte pilote', cohortEn: 'Cohorte pilote', taken: 4, maximum: 3 },
      },
    ]);
  });

  it('says it in both languages', () => {
    const found = [
      ...validateCapacity(buildCohort({ capacity: limit(1), members: list('active', 'active') })),
      ...validateCapacity(buildCohort({ capacity: limit(2), members: list('active') }), { joining: 2 }),
    ];
    const texts = (['fr', 'en'] as const).flatMap((locale) =>
      renderDiagnostics(found, { locale, definitions: capacityDiagnostics }).map(({ text }) => text),
    );
    expect(texts).toMatchInlineSnapshot(`
      [
        "avertissement (/members) : La cohorte « Cohorte pilote » a 1 place pour 2 entreprises. Mettre les dernières sur la liste d’attente avec leur rang, ou ajouter des places.",
        "avertissement (/members) : La cohorte « Cohorte pilote » a 2 places pour 3 entreprises. Mettre les dernières sur la liste d’attente avec leur rang, ou ajouter des places.",
        "warning (/members): The cohort "Cohorte pilote" has 1 seat for 2 enterprises. Put the last ones on the waiting list with their rank, or add seats.",
        "warning (/members): The cohort "Cohorte pilote" has 2 seats for 3 enterprises. Put the last ones on the waiting list with their rank, or add seats.",
      ]
    `);
  });

  it('a waiting list has ranks: the first to call comes first, those without one last', () => {
    const members: Member[] = [
      { enterprise: 'c', status: 'waitlisted' },
      { enterprise: 'b', status: 'waitlisted', rank: 2 },
      { enterprise: 'x', status: 'active', rank: 1 },
      { enterprise: 'a', status: 'waitlisted', rank: 1 },
    ];
    expect(summarizeSeats(deepFreeze(buildCohort({ members })))).toEqual({
      taken: 1,
      maximum: null,
      remaining: null,
      waiting: [
        { enterprise: 'a', rank: 1 },
        { enterprise: 'b', rank: 2 },
        { enterprise: 'c', rank: null },
      ],
    });
  });

  it('has nothing to say of a cohort without limit, and refuses half an enterprise', () => {
    expect(validateCapacity(buildCohort(), { joining: 1_000 })).toEqual([]);
    for (const joining of [-1, 0.5, Number.NaN]) expect(() => validateCapacity(buildCohort(), { joining })).toThrow(RangeError);
  });
});

describe('seats', () => {
  it('are kept through a pause, given up by who withdraws, and by who completes only where entry is rolling', () => {
    const members = list('admitted', 'waitlisted', 'active', 'paused', 'withdrawn', 'completed');
    const count = (entry: Cohort['entry']) => summarizeSeats(buildCohort({ entry, capacity: limit(3), members }));
    expect(count('fixed')).toMatchObject({ taken: 4, remaining: -1 });
    expect(count('rolling')).toMatchObject({ taken: 3, remaining: 0 });
  });
});

// The other half of F7, events applied all or nothing, is for `addPostings`: docs/decisions/0024.
describe('F7: counters are counted anew, never stored', () => {
  it('no document may hold one', () => {
    const cohort = buildCohort();
    for (const counter of ['taken', 'remaining', 'enrolled', 'participantsEnrolled', 'waiting']) {
      const read = safeParseEdition(buildEdition({ cohorts: [{ ...cohort, [counter]: 1 }] }));
      expect(read.diagnostics.map(({ code, path }) => [code, path])).toEqual([['schema/unknown-key', ['cohorts', 0, counter]]]);
    }
  });

  it('whatever happened before, the count is that of the members as they stand', () => {
    const statuses = memberStatusSchema.options;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...statuses), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...statuses))),
        (begun, moves) => {
          let members = list(...begun);
          for (const [place, to] of moves) {
            const member = members[place];
            if (member === undefined) continue;
            const changed = changeStatus('member', member, { to, on: '2021-01-01', reason: { fr: 'Motif.' } });
            if (changed.success) members = members.with(place, changed.data);
          }
          const fresh = members.map(({ enterprise, status }) => ({ enterprise, status }));
          expect(summarizeSeats(buildCohort({ members }))).toEqual(summarizeSeats(buildCohort({ members: fresh })));
          const { taken, waiting } = summarizeSeats(buildCohort({ members }));
          expect(taken + waiting.length + members.filter(({ status }) => status === 'withdrawn').length).toBe(members.length);
        },
      ),
    );
  });
});

it('two of one rank wait in the order of their ids, and so do those without a rank, whatever the order of the list', () => {
  const waits = (enterprise: string, rank?: number) =>
    ({ enterprise, status: 'waitlisted', ...(rank === undefined ? {} : { rank }) }) as const;
  const members = [waits('d'), waits('b', 1), waits('c'), waits('a', 1), waits('z', 0)];
  const order = (list: typeof members) => summarizeSeats({ entry: 'fixed', members: list }).waiting.map(({ enterprise }) => enterprise);
  expect(order(members)).toEqual(['z', 'a', 'b', 'c', 'd']);
  expect(order(members.toReversed())).toEqual(['z', 'a', 'b', 'c', 'd']);
});

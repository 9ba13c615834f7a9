import { expect, it } from 'vitest';

import type { Member } from '../../../src/model/cohort';
import { summarizeGates } from '../../../src/model/derived/summarizeGates';
import { safeParseEdition } from '../../../src/model/edition';
import { buildCohort, buildEdition } from '../builders';
import { deepFreeze } from '../corrupt';

/** IES07 (T16): four months of prototyping, a gate, then twelve months of launch. */
const gates = [
  { id: 'launch', title: { fr: 'Passage au lancement' }, phase: 'prototyping', on: '2021-03-01' },
  { id: 'end', title: { fr: 'Bilan' }, phase: 'launch' },
];
const members: Member[] = [
  {
    enterprise: 'a',
    status: 'active',
    gates: [
      { gate: 'launch', outcome: 'passed', on: '2021-04-15', decision: 'd2' },
      { gate: 'launch', outcome: 'deferred', on: '2021-03-01', decision: 'd1' },
    ],
  },
  {
    enterprise: 'b',
    status: 'active',
    gates: [{ gate: 'launch', outcome: 'not-passed', on: '2021-03-01', reason: { fr: 'Pas de prototype.' } }],
  },
  { enterprise: 'c', status: 'paused' },
  { enterprise: 'd', status: 'waitlisted' },
];
const cohort = deepFreeze(buildCohort({ gates, members }));

it('T16: phases are advanced by gates: one deferred may pass later, one not decided is not refused', () => {
  const at = (asOf: string) => summarizeGates(cohort, { asOf }).map(({ enterprise, gate, outcome }) => `${enterprise} ${gate} ${outcome}`);
  expect(at('2021-02-28')).toEqual([
    'a launch unknown',
    'a end unknown',
    'b launch unknown',
    'b end unknown',
    'c launch unknown',
    'c end unknown',
  ]);
  expect(at('2021-03-01').slice(0, 3)).toEqual(['a launch deferred', 'a end unknown', 'b launch not-passed']);
  expect(at('2021-04-14')[0]).toBe('a launch deferred');
  expect(at('2021-04-15')[0]).toBe('a launch passed');
});

it('says when, and by which decision', () => {
  expect(summarizeGates(cohort, { asOf: '2021-12-31' })).toMatchObject([
    { on: '2021-04-15', decision: 'd2' },
    {},
    { on: '2021-03-01' },
    {},
    {},
    {},
  ]);
});

it('is read with its edition, has no row without gates, and refuses a day that does not exist', () => {
  const edition = buildEdition({ cohorts: [cohort] });
  expect(safeParseEdition(edition)).toEqual({ success: true, data: edition, diagnostics: [] });
  expect(summarizeGates(buildCohort(), { asOf: '2021-01-01' })).toEqual([]);
  expect(() => summarizeGates(cohort, { asOf: '2021-02-29' })).toThrow(RangeError);
});

it('of two outcomes of one day, the one written last holds', () => {
  const twice: Member = {
    enterprise: 'a',
    status: 'active',
    gates: (['deferred', 'passed'] as const).map((outcome) => ({ gate: 'launch', outcome, on: '2021-03-01' })),
  };
  expect(summarizeGates(buildCohort({ gates, members: [twice] }), { asOf: '2021-03-01' })[0]?.outcome).toBe('passed');
});

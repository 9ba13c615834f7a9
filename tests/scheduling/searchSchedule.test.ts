import { expect, it } from 'vitest';

import type { Outcome } from '../../src/scheduling/outcome';
import type { SchedulingProblem } from '../../src/scheduling/schedulingProblem';
import { mostOperationsBetweenYields, searchSchedule } from '../../src/scheduling/searchSchedule';
import { verifySchedule } from '../../src/scheduling/verify/verifySchedule';
import { anyone, buildEnterprise, buildPerson, buildProblem, buildSession, required, welcome } from './buildProblem';
import { buildPilotProblem } from './pilotProblem';

/** The outcome of a search, and the most operations between two of its pauses. */
function watch(
  problem: SchedulingProblem,
  maxSteps: number,
): { readonly outcome: Outcome; readonly pauses: number; readonly longest: number } {
  const search = searchSchedule(problem, { maxSteps });
  let [pauses, longest, before] = [0, 0, 0];
  for (let turn = search.next(); ; turn = search.next()) {
    if (turn.done === true) return { outcome: turn.value, pauses, longest };
    pauses += 1;
    longest = Math.max(longest, turn.value.operations - before);
    before = turn.value.operations;
  }
}

const always = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map((weekday) => ({
  weekday,
  from: '00:00',
  to: '24:00',
}));
const many = (count: number, overrides: (k: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, k) => buildSession({ id: `s-${String(k).padStart(5, '0')}`, roles: [anyone], ...overrides(k) }));

it('pauses at each step, and never works longer than the constant, on a season', () => {
  const { outcome, pauses, longest } = watch(buildPilotProblem(), 300);
  expect(pauses).toBeGreaterThanOrEqual(outcome.steps);
  expect(longest).toBeLessThanOrEqual(mostOperationsBetweenYields);
});

it('ends with the best so far when it is sent true', () => {
  const search = searchSchedule(buildPilotProblem(), { seed: 3 });
  let turn = search.next();
  while (turn.done !== true && turn.value.placed < 41) turn = search.next();
  for (let wait = 0; turn.done !== true; wait += 1) {
    expect(wait).toBeLessThan(10);
    turn = search.next(true);
  }
  expect(turn.value.schedule.placements).toHaveLength(41);
});

it('works through a grid of five minutes over five years', () => {
  const problem = buildProblem({
    from: '2021-01-01',
    to: '2025-12-31',
    gridMinutes: 5,
    people: [buildPerson({ availability: { weekly: always } })],
    sessions: many(6),
  });
  const { outcome, pauses, longest } = watch(problem, 20);
  expect(outcome.status).toBe('optimal');
  expect(pauses).toBeGreaterThan(20);
  expect(longest).toBeLessThanOrEqual(mostOperationsBetweenYields);
});

it('refuses a problem with more possible times than the limit', () => {
  const sessions = many(60, (k) => ({ sessionMinutes: 60 + k }));
  const problem = buildProblem({
    from: '2021-01-01',
    to: '2030-12-31',
    gridMinutes: 5,
    people: [buildPerson({ availability: { weekly: always } })],
    sessions,
  });
  const { outcome, longest } = watch(problem, 20);
  expect(outcome.diagnostics.map(({ code, params }) => [code, params['of']])).toEqual([['scheduling/too-large', 'candidateStarts']]);
  expect(outcome.unplaced).toHaveLength(60);
  expect(longest).toBeLessThanOrEqual(mostOperationsBetweenYields);
}, 60_000);

it('works through a hundred thousand windows', () => {
  const weekly = Array.from({ length: 1_000 }, (_, k) => ({
    weekday: always[k % 7]?.weekday ?? 'monday',
    from: `${String(8 + (k % 9)).padStart(2, '0')}:${String(k % 60).padStart(2, '0')}`,
    to: '17:30',
  }));
  const people = Array.from({ length: 100 }, (_, k) => buildPerson({ id: `p-${k}`, availability: { weekly } }));
  const { outcome, longest } = watch(buildProblem({ people, sessions: many(20) }), 50);
  expect(outcome.status).toBe('optimal');
  expect(longest).toBeLessThanOrEqual(mostOperationsBetweenYields);
});

it('works through three hundred sessions that follow one another beyond the horizon, and proves that they do not fit', () => {
  const sessions = many(300, (k) => (k === 0 ? {} : { after: [{ session: `s-${String(k - 1).padStart(5, '0')}` }] }));
  const { outcome, longest } = watch(buildProblem({ sessions }), 50);
  expect(outcome.status).toBe('infeasible');
  expect(outcome.diagnostics.map(({ code }) => code)).toContain('scheduling/lags-cannot-hold');
  expect(longest).toBeLessThanOrEqual(mostOperationsBetweenYields);
});

it('works through a great session: a thousand enterprises, twenty facilitators among five hundred', () => {
  const ids = Array.from({ length: 1_000 }, (_, k) => `e-${k}`);
  const people = Array.from({ length: 500 }, (_, k) => buildPerson({ id: `p-${k}` }));
  const sessions = ['one', 'two'].map((id) =>
    buildSession({
      id,
      attendees: [...required(...ids.slice(0, 500)), ...welcome(...ids.slice(500))],
      quorum: 900,
      roles: [{ role: 'host', number: 20 }],
    }),
  );
  const problem = buildProblem({ people, enterprises: ids.map((id) => buildEnterprise({ id })), sessions });
  const { outcome, longest } = watch(problem, 6);
  expect(outcome.unplaced).toEqual([]);
  expect(longest).toBeLessThanOrEqual(mostOperationsBetweenYields);
  expect(verifySchedule(problem, outcome.schedule).valid).toBe(true);
}, 60_000);

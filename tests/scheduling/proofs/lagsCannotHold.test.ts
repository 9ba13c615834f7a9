import { expect, it } from 'vitest';
import { buildProblem, buildSession, render } from '../buildProblem';
import { solve } from './solve';

const week = (minimumDays: number) =>
  buildProblem({
    sessions: [
      buildSession(),
      buildSession({ id: 'two', after: [{ session: 'one', lag: { minimumDays } }] }),
      buildSession({ id: 'three', after: [{ session: 'two', lag: { minimumDays } }] }),
    ],
  });

it('proves that two waits of four days do not fit in a week', () => {
  const { outcome, proofs } = solve(week(4));
  expect(outcome.status).toBe('infeasible');
  expect(proofs).toEqual([{ code: 'scheduling/lags-cannot-hold', severity: 'error', path: ['sessions', 1], params: { session: 'two' } }]);
  expect(render(proofs)).toMatchInlineSnapshot(`
    [
      "Les délais entre les séances, leurs dates et les disponibilités ne laissent aucun moment à « two ». Raccourcir un délai, ou prolonger la cohorte.",
      "The lags between sessions, their dates and the hours available leave no time for "two". Shorten a lag, or extend the cohort.",
    ]
  `);
  expect(outcome.schedule.placements).toHaveLength(2);
});

it('says nothing of two waits of three days', () => {
  const { outcome, proofs } = solve(week(3));
  expect(proofs).toEqual([]);
  expect(outcome.status).toBe('optimal');
});

it('proves that a longest wait shorter than another way round cannot hold', () => {
  const after = [{ session: 'one', lag: { maximumMinutes: 30 } }, { session: 'middle' }];
  const sessions = [buildSession(), buildSession({ id: 'middle', after: [{ session: 'one' }] }), buildSession({ id: 'last', after })];
  expect(solve(buildProblem({ sessions })).proofs.map(({ code }) => code)).toEqual(['scheduling/lags-cannot-hold']);
});

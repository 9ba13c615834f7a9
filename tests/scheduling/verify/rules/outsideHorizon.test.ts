import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem();

it('reports a session after the last day', () => {
  const found = find(problem, buildPlacement({ date: '2020-12-14' }));
  expect(found).toEqual([
    {
      code: 'scheduling/outside-horizon',
      severity: 'error',
      path: ['placements', 0, 'date'],
      params: { session: 'one', date: '2020-12-14' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » (14 décembre 2020) est hors des dates du problème.",
      "Session "one" (December 14, 2020) is outside the dates of the problem.",
    ]
  `);
});

it('stays silent on the first day and on the last', () => {
  expect(list(problem, buildPlacement({ date: '2020-12-07', start: '00:00' }))).toEqual([]);
  expect(list(problem, buildPlacement({ date: '2020-12-13', start: '23:00' }))).toEqual([]);
});

it('reports a session that passes the last midnight, and one before the first day', () => {
  expect(list(problem, buildPlacement({ date: '2020-12-13', start: '23:30' }))).toEqual([
    'error scheduling/outside-horizon /placements/0/date',
  ]);
  expect(list(problem, buildPlacement({ date: '2020-12-06', start: '23:30' }))).toEqual([
    'error scheduling/outside-horizon /placements/0/date',
  ]);
});

it('reports a session before the instant or the date that the problem sets, unless it is pinned there', () => {
  const instant = { notBefore: '2020-12-07T14:00:01Z' };
  expect(list(buildProblem(instant), buildPlacement())).toEqual(['error scheduling/outside-horizon /placements/0/date']);
  expect(list(buildProblem({ notBefore: '2020-12-07T14:00:00Z' }), buildPlacement())).toEqual([]);
  expect(list(buildProblem({ notBefore: '2020-12-08' }), buildPlacement())).toEqual([
    'error scheduling/outside-horizon /placements/0/date',
  ]);
  expect(list(buildProblem({ notBefore: '2020-12-07' }), buildPlacement())).toEqual([]);
  const sessions = [buildSession({ pinned: { date: '2020-12-07', start: '09:00' } })];
  expect(list(buildProblem({ ...instant, sessions }), buildPlacement())).toEqual([]);
});

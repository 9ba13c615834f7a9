import { expect, it } from 'vitest';
import { buildPlacement, buildProblem } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({ closures: [{ from: '2020-12-08', to: '2020-12-09', reason: { fr: 'Congé' } }] });

it('penalizes by 1 a session on the first or the last day of a closure', () => {
  expect(countBroken(problem, buildPlacement({ date: '2020-12-08' }))).toEqual({ 'scheduling/day-closed': 1 });
  expect(countBroken(problem, buildPlacement({ date: '2020-12-09' }))).toEqual({ 'scheduling/day-closed': 1 });
});

it('stays silent the day before, and the day after', () => {
  expect(countBroken(problem, buildPlacement({ date: '2020-12-07' }))).toEqual({});
  expect(countBroken(problem, buildPlacement({ date: '2020-12-10' }))).toEqual({});
});

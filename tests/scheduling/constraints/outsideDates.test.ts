import { expect, it } from 'vitest';
import { buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({ sessions: [buildSession({ notBefore: '2020-12-08', notAfter: '2020-12-09' })] });

it('penalizes by 1 a session the day before its first date, or the day after its last', () => {
  expect(countBroken(problem, buildPlacement({ date: '2020-12-07' }))).toEqual({ 'scheduling/outside-dates': 1 });
  expect(countBroken(problem, buildPlacement({ date: '2020-12-10' }))).toEqual({ 'scheduling/outside-dates': 1 });
});

it('stays silent on both dates', () => {
  expect(countBroken(problem, buildPlacement({ date: '2020-12-08' }))).toEqual({});
  expect(countBroken(problem, buildPlacement({ date: '2020-12-09' }))).toEqual({});
});

it('penalizes a session that starts before the instant that the problem sets', () => {
  const later = buildProblem({ notBefore: '2020-12-07T14:00:00Z' });
  expect(countBroken(later, buildPlacement({ start: '08:30' }))).toEqual({ 'scheduling/outside-dates': 1 });
  expect(countBroken(later, buildPlacement({ start: '09:00' }))).toEqual({});
});

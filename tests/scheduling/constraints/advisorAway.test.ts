import { expect, it } from 'vitest';
import { anyone, buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({ sessions: [buildSession({ roles: [anyone] })] });
const led = { advisors: [{ role: 'coach', advisor: 'marie' }] };

it('penalizes by 1 someone who leads half an hour beyond her hours', () => {
  expect(countBroken(problem, buildPlacement({ ...led, start: '07:30' }))).toEqual({ 'scheduling/advisor-away': 1 });
  expect(countBroken(problem, buildPlacement({ ...led, start: '17:30' }))).toEqual({ 'scheduling/advisor-away': 1 });
});

it('stays silent up to the last minute, and for someone pinned', () => {
  expect(countBroken(problem, buildPlacement({ ...led, start: '17:00' }))).toEqual({});
  const pinned = buildProblem({ sessions: [buildSession({ roles: [anyone], pinned: { date: '2020-12-07', start: '20:00', ...led } })] });
  expect(countBroken(pinned, buildPlacement({ ...led, start: '20:00' }))).toEqual({});
});

import { expect, it } from 'vitest';
import { anyone, buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({ sessions: [buildSession({ roles: [anyone] }), buildSession({ id: 'two', roles: [anyone] })] });
const led = { advisors: [{ role: 'coach', advisor: 'marie' }] };

it('penalizes by 1 someone who leads two sessions that overlap, or twice the same', () => {
  expect(countBroken(problem, buildPlacement(led), buildPlacement({ ...led, session: 'two', start: '09:30' }))).toEqual({
    'scheduling/advisor-busy': 1,
  });
  const twice = buildProblem({ sessions: [buildSession({ roles: [{ role: 'coach', number: 2 }] })] });
  expect(countBroken(twice, buildPlacement({ advisors: [...led.advisors, ...led.advisors] }))).toEqual({ 'scheduling/advisor-busy': 1 });
});

it('stays silent when one ends as the other starts', () => {
  expect(countBroken(problem, buildPlacement(led), buildPlacement({ ...led, session: 'two', start: '10:00' }))).toEqual({});
});

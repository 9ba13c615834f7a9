import { expect, it } from 'vitest';
import { anyone, buildPerson, buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';
import { solve } from '../proofs/solve';

it('penalizes by 1 a session that would end half an hour after the last day', () => {
  expect(countBroken(buildProblem(), buildPlacement({ date: '2020-12-13', start: '23:30' }))).toEqual({ 'scheduling/past-horizon': 1 });
});

it('stays silent where it ends with the last day, and where it is pinned', () => {
  expect(countBroken(buildProblem(), buildPlacement({ date: '2020-12-13', start: '23:00' }))).toEqual({});
  const pinned = buildSession({ pinned: { date: '2020-12-13', start: '23:30' } });
  expect(countBroken(buildProblem({ sessions: [pinned] }), buildPlacement({ date: '2020-12-13', start: '23:30' }))).toEqual({});
});

it('speaks of no closure where there is none: four hours asked of a window of three', () => {
  const people = [buildPerson({ availability: { weekly: [{ weekday: 'monday', from: '09:00', to: '12:00' }] } })];
  const { outcome } = solve(buildProblem({ people, sessions: [buildSession({ sessionMinutes: 240, roles: [anyone] })] }));
  expect(outcome.unplaced[0]?.reasons.map(({ code }) => code)).toEqual(['scheduling/advisor-away', 'scheduling/past-horizon']);
});

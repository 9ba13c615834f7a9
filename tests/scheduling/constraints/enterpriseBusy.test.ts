import { expect, it } from 'vitest';
import { buildPlacement, buildProblem, buildSession, required } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({
  sessions: [buildSession({ attendees: required('sabord') }), buildSession({ id: 'two', attendees: required('sabord') })],
});

it('penalizes by 1 an enterprise required at two sessions that overlap', () => {
  expect(countBroken(problem, buildPlacement(), buildPlacement({ session: 'two', start: '09:30' }))).toEqual({
    'scheduling/enterprise-busy': 1,
  });
});

it('stays silent when one ends as the other starts', () => {
  expect(countBroken(problem, buildPlacement(), buildPlacement({ session: 'two', start: '10:00' }))).toEqual({});
});

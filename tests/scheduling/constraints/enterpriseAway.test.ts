import { expect, it } from 'vitest';
import { buildPlacement, buildProblem, buildSession, required } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({ sessions: [buildSession({ attendees: required('sabord') })] });

it('penalizes by 1 a session half an hour before an enterprise opens, or that ends after it closes', () => {
  expect(countBroken(problem, buildPlacement({ start: '07:30' }))).toEqual({ 'scheduling/enterprise-away': 1 });
  expect(countBroken(problem, buildPlacement({ start: '17:30' }))).toEqual({ 'scheduling/enterprise-away': 1 });
});

it('stays silent at the very beginning and at the very end of its hours', () => {
  expect(countBroken(problem, buildPlacement({ start: '08:00' }))).toEqual({});
  expect(countBroken(problem, buildPlacement({ start: '17:00' }))).toEqual({});
});

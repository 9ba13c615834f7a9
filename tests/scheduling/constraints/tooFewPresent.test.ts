import { expect, it } from 'vitest';
import { buildEnterprise, buildPlacement, buildProblem, buildSession, required, welcome } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({
  enterprises: [
    buildEnterprise(),
    buildEnterprise({ id: 'cafe' }),
    buildEnterprise({ id: 'friperie', availability: { weekly: [{ weekday: 'monday', from: '13:00', to: '15:00' }] } }),
  ],
  sessions: [
    buildSession({ attendees: [...required('sabord'), ...welcome('cafe', 'friperie')], quorum: 2 }),
    buildSession({ id: 'two', attendees: required('cafe') }),
  ],
});

it('penalizes by 1 a session where too few of those invited are free', () => {
  const elsewhere = buildPlacement({ session: 'two', start: '09:30' });
  expect(countBroken(problem, buildPlacement(), elsewhere)).toEqual({ 'scheduling/too-few-present': 1 });
});

it('stays silent at the very quorum', () => {
  expect(countBroken(problem, buildPlacement())).toEqual({});
  expect(countBroken(problem, buildPlacement({ start: '13:00' }), buildPlacement({ session: 'two', start: '13:30' }))).toEqual({});
});

import { expect, it } from 'vitest';
import { anyone, buildPerson, buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const led = buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }] });
const asking = (role: object, pinned = {}) =>
  buildProblem({
    people: [buildPerson({ expertise: ['finance'] }), buildPerson({ id: 'paul' })],
    sessions: [buildSession({ roles: [{ ...anyone, ...role }], ...pinned })],
  });

it('penalizes by 1 someone without any of the expertises asked for, or not among those allowed', () => {
  expect(countBroken(asking({ expertise: ['marketing', 'governance'] }), led)).toEqual({ 'scheduling/no-one-able': 1 });
  expect(countBroken(asking({ advisors: ['paul'] }), led)).toEqual({ 'scheduling/no-one-able': 1 });
});

it('stays silent with one of the expertises, with none asked for, and for someone pinned', () => {
  expect(countBroken(asking({ expertise: ['marketing', 'finance'] }), led)).toEqual({});
  expect(countBroken(asking({}), led)).toEqual({});
  const pinned = { pinned: { date: '2020-12-07', start: '09:00', advisors: [{ role: 'coach', advisor: 'marie' }] } };
  expect(countBroken(asking({ expertise: ['marketing'] }, pinned), led)).toEqual({});
});

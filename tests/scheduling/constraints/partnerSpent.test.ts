import { expect, it } from 'vitest';
import { buildPerson, buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const withBudget = (givenMinutes: number) =>
  buildProblem({
    people: [buildPerson({ partner: 'cdc' }), buildPerson({ id: 'paul', partner: 'cdc' })],
    sessions: [buildSession({ roles: [{ role: 'coach', number: 2 }] })],
    partnerBudgets: [{ partner: 'cdc', givenMinutes }],
  });
const led = buildPlacement({ advisors: ['marie', 'paul'].map((advisor) => ({ role: 'coach', advisor })) });

it('penalizes by 1 a partner whose two people give an hour each out of less than two', () => {
  expect(countBroken(withBudget(119), led)).toEqual({ 'scheduling/partner-spent': 1 });
});

it('stays silent at the very budget', () => {
  expect(countBroken(withBudget(120), led)).toEqual({});
});

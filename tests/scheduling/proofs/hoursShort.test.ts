import { expect, it } from 'vitest';
import { anyone, buildPerson, buildProblem, buildSession, render } from '../buildProblem';
import { solve } from './solve';

const finance = { ...anyone, expertise: ['finance'] };
const problem = (givenMinutes: number, totalMinutes = 600) =>
  buildProblem({
    people: [
      buildPerson({ partner: 'cdc', expertise: ['finance'], limits: { totalMinutes } }),
      buildPerson({ id: 'paul', partner: 'cdc', expertise: ['finance'] }),
      buildPerson({ id: 'zoe', expertise: ['marketing'] }),
    ],
    sessions: [buildSession({ roles: [finance] }), buildSession({ id: 'two', roles: [finance] })],
    partnerBudgets: [{ partner: 'cdc', givenMinutes }],
  });

it('proves that two hours of an expertise cannot come from a budget a minute short', () => {
  const { outcome, proofs } = solve(problem(119));
  expect(outcome.status).toBe('infeasible');
  expect(proofs).toEqual([
    {
      code: 'scheduling/hours-short',
      severity: 'error',
      path: ['partnerBudgets'],
      params: { people: ['marie', 'paul'], neededMinutes: 120, offeredMinutes: 119 },
    },
  ]);
  expect(render(proofs)).toMatchInlineSnapshot(`
    [
      "Les séances demandent 2 h que seules peuvent donner ces personnes (marie, paul), qui n’ont que 1 h 59. Demander des heures de plus à leurs partenaires, ou permettre à d’autres de mener ces séances.",
      "Sessions need 2 h that only these people (marie, paul) can give, and they have 1 h 59 min. Ask their partners for more hours, or let others lead these sessions.",
    ]
  `);
  expect(outcome.schedule.placements).toHaveLength(1);
});

it('says nothing at the very budget', () => {
  const { outcome, proofs } = solve(problem(120));
  expect(proofs).toEqual([]);
  expect(outcome.status).toBe('optimal');
});

it('counts the limits of each person, and of those without partner', () => {
  const alone = buildProblem({
    people: [buildPerson({ limits: { totalMinutes: 119 } })],
    sessions: [buildSession({ sessionMinutes: 120, roles: [anyone] })],
  });
  expect(solve(alone).proofs.map(({ params }) => params)).toEqual([{ people: ['marie'], neededMinutes: 120, offeredMinutes: 119 }]);
});

it('names the first six people of many', () => {
  const people = Array.from({ length: 8 }, (_, k) => buildPerson({ id: `p-${k}`, limits: { totalMinutes: 0 } }));
  const { proofs } = solve(buildProblem({ people, sessions: [buildSession({ roles: [anyone] })] }));
  expect(render(proofs)[1]).toContain('p-5…');
});

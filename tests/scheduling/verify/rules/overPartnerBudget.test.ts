import { expect, it } from 'vitest';

import { buildPerson, buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = (givenMinutes: number) =>
  buildProblem({
    people: [buildPerson({ partner: 'cdc' }), buildPerson({ id: 'paul', partner: 'cdc' })],
    sessions: [buildSession({ roles: [{ role: 'coach', number: 2 }] })],
    partnerBudgets: [{ partner: 'cdc', givenMinutes }],
  });
const led = buildPlacement({ advisors: ['marie', 'paul'].map((advisor) => ({ role: 'coach', advisor })) });

it('reports a partner whose two people give a minute more than its budget', () => {
  const found = find(problem(119), led);
  expect(found).toEqual([
    {
      code: 'scheduling/over-partner-budget',
      severity: 'error',
      path: ['placements'],
      params: { partner: 'cdc', givenMinutes: 120, budgetMinutes: 119 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le partenaire « cdc » donnerait 2 h, plus que son budget de 1 h 59.",
      "Partner "cdc" would give 2 h, beyond its budget of 1 h 59 min.",
    ]
  `);
});

it('stays silent at the very budget', () => {
  expect(list(problem(120), led)).toEqual([]);
});

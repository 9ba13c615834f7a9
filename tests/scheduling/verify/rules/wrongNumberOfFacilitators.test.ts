import { expect, it } from 'vitest';

import { anyone, buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({ sessions: [buildSession({ roles: [anyone] })] });
const led = (role: string) => buildPlacement({ advisors: [{ role, advisor: 'marie' }] });

it('reports a role with nobody', () => {
  const found = find(problem, buildPlacement());
  expect(found).toEqual([
    {
      code: 'scheduling/wrong-number-of-facilitators',
      severity: 'error',
      path: ['placements', 0, 'advisors'],
      params: { session: 'one', role: 'coach', number: 0, expected: 1 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » n’a personne pour le rôle « Accompagnement », qui en demande 1.",
      "Session "one" has nobody as "Coach", which asks for 1.",
    ]
  `);
});

it('stays silent for the number asked', () => {
  expect(list(problem, led('coach'))).toEqual([]);
});

it('reports a role that nobody asked for', () => {
  expect(find(buildProblem(), led('host')).map(({ params }) => params)).toEqual([{ session: 'one', role: 'host', number: 1, expected: 0 }]);
});

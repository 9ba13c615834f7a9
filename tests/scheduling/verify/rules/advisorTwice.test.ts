import { expect, it } from 'vitest';

import { buildPerson, buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({
  people: [buildPerson(), buildPerson({ id: 'paul' })],
  sessions: [buildSession({ roles: [{ role: 'coach', number: 2 }] })],
});
const led = (...advisors: string[]) => buildPlacement({ advisors: advisors.map((advisor) => ({ role: 'coach', advisor })) });

it('reports someone in two places of one session', () => {
  const found = find(problem, led('marie', 'marie'));
  expect(found).toEqual([
    {
      code: 'scheduling/advisor-twice',
      severity: 'error',
      path: ['placements', 0, 'advisors', 1],
      params: { session: 'one', advisor: 'marie' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« marie » tient deux rôles dans la séance « one ».",
      ""marie" fills two places in session "one".",
    ]
  `);
});

it('stays silent for two people', () => {
  expect(list(problem, led('marie', 'paul'))).toEqual([]);
});

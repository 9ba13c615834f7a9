import { expect, it } from 'vitest';

import { anyone, buildPerson, buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const allowing = (advisors: string[], pinned = {}) =>
  buildProblem({
    people: [buildPerson(), buildPerson({ id: 'paul' })],
    sessions: [buildSession({ roles: [{ ...anyone, advisors }], ...pinned })],
  });
const led = buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }] });

it('reports someone who is not among those allowed', () => {
  const found = find(allowing(['paul']), led);
  expect(found).toEqual([
    {
      code: 'scheduling/advisor-not-allowed',
      severity: 'error',
      path: ['placements', 0, 'advisors', 0],
      params: { session: 'one', advisor: 'marie', role: 'coach' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« marie » n’est pas parmi les personnes permises pour le rôle « Accompagnement » de la séance « one ».",
      ""marie" is not among those allowed as "Coach" in session "one".",
    ]
  `);
});

it('stays silent for one of them', () => {
  expect(list(allowing(['paul', 'marie']), led)).toEqual([]);
});

it('only warns of someone who is pinned', () => {
  const pinned = { pinned: { date: '2020-12-07', start: '09:00', advisors: [{ role: 'coach', advisor: 'marie' }] } };
  expect(list(allowing(['paul'], pinned), led)).toEqual(['warning scheduling/advisor-not-allowed /placements/0/advisors/0']);
});

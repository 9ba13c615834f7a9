import { expect, it } from 'vitest';

import { anyone, buildPerson, buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const asking = (expertise: string[], pinned = {}) =>
  buildProblem({
    people: [buildPerson({ expertise: ['finance'] })],
    sessions: [buildSession({ roles: [{ ...anyone, expertise }], ...pinned })],
  });
const led = buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }] });

it('reports someone without any of the expertises asked for', () => {
  const found = find(asking(['marketing', 'governance']), led);
  expect(found).toEqual([
    {
      code: 'scheduling/missing-expertise',
      severity: 'error',
      path: ['placements', 0, 'advisors', 0],
      params: { session: 'one', advisor: 'marie', expertise: ['marketing', 'governance'] },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« marie » n’a pas l’expertise demandée à la séance « one » (Mise en marché ou Gouvernance).",
      ""marie" lacks the expertise asked for by session "one" (Marketing or Governance).",
    ]
  `);
});

it('stays silent for one of them', () => {
  expect(list(asking(['marketing', 'finance']), led)).toEqual([]);
});

it('only warns of someone who is pinned', () => {
  const pinned = { pinned: { date: '2020-12-07', start: '09:00', advisors: [{ role: 'coach', advisor: 'marie' }] } };
  expect(list(asking(['marketing'], pinned), led)).toEqual(['warning scheduling/missing-expertise /placements/0/advisors/0']);
});

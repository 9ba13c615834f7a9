import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem();

it('reports a placement of a session that is not in the problem', () => {
  const found = find(problem, buildPlacement(), buildPlacement({ session: 'ghost' }));
  expect(found).toEqual([
    { code: 'scheduling/unknown-session', severity: 'error', path: ['placements', 1, 'session'], params: { session: 'ghost' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « ghost » n’est pas dans le problème.",
      "Session "ghost" is not in the problem.",
    ]
  `);
});

it('stays silent for sessions of the problem', () => {
  expect(list(problem, buildPlacement())).toEqual([]);
});

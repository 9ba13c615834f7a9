import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem();

it('reports a session that is a minute short', () => {
  const found = find(problem, buildPlacement({ sessionMinutes: 59 }));
  expect(found).toEqual([
    {
      code: 'scheduling/wrong-duration',
      severity: 'error',
      path: ['placements', 0, 'sessionMinutes'],
      params: { session: 'one', minutes: 59, expected: 60 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » est placée pour 59 min au lieu de 60 min.",
      "Session "one" is placed for 59 min instead of 60 min.",
    ]
  `);
});

it('stays silent for the exact minutes', () => {
  expect(list(problem, buildPlacement())).toEqual([]);
});

import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem();

it('reports the second place of a session', () => {
  const found = find(problem, buildPlacement(), buildPlacement({ start: '14:00' }));
  expect(found).toEqual([
    {
      code: 'scheduling/duplicate-placement',
      severity: 'error',
      path: ['placements', 1],
      params: { session: 'one' },
      related: [['placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » est placée deux fois.",
      "Session "one" is placed twice.",
    ]
  `);
});

it('stays silent for one place', () => {
  expect(list(problem, buildPlacement())).toEqual([]);
});

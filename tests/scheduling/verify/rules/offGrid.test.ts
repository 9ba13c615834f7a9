import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem();

it('warns of a start between two points of the grid', () => {
  const found = find(problem, buildPlacement({ start: '09:10' }));
  expect(found).toEqual([
    {
      code: 'scheduling/off-grid',
      severity: 'warning',
      path: ['placements', 0, 'start'],
      params: { session: 'one', start: '09:10', grid: 30 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » commence à 9 h 10, hors de la grille de 30 min.",
      "Session "one" starts at 9:10 a.m., off the grid of 30 min.",
    ]
  `);
});

it('stays silent on the grid, and for what is pinned', () => {
  expect(list(problem, buildPlacement({ start: '09:30' }))).toEqual([]);
  expect(list(buildProblem({ gridMinutes: 10 }), buildPlacement({ start: '09:10' }))).toEqual([]);
  expect(
    list(
      buildProblem({ sessions: [buildSession({ pinned: { date: '2020-12-07', start: '09:10' } })] }),
      buildPlacement({ start: '09:10' }),
    ),
  ).toEqual([]);
});

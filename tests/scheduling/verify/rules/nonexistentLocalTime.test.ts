import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({ from: '2021-03-14', to: '2021-03-14' });

it('reports a start in the hour that clocks skip', () => {
  const found = find(problem, buildPlacement({ date: '2021-03-14', start: '02:30' }));
  expect(found).toEqual([
    {
      code: 'scheduling/nonexistent-local-time',
      severity: 'error',
      path: ['placements', 0, 'start'],
      params: { session: 'one', date: '2021-03-14', start: '02:30' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » commence à 2 h 30 le 14 mars 2021 : cette heure n’existe pas, car on avance l’heure ce jour-là.",
      "Session "one" starts at 2:30 a.m. on March 14, 2021: that time does not exist, clocks go forward.",
    ]
  `);
});

it('stays silent just before that hour, and just after', () => {
  expect(list(problem, buildPlacement({ date: '2021-03-14', start: '01:30' }))).toEqual([]);
  expect(list(problem, buildPlacement({ date: '2021-03-14', start: '03:00' }))).toEqual([]);
});

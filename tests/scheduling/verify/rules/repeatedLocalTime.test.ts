import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({ from: '2020-11-01', to: '2020-11-01' });

it('warns of a start in the hour that clocks repeat', () => {
  const found = find(problem, buildPlacement({ date: '2020-11-01', start: '01:00' }));
  expect(found).toEqual([
    {
      code: 'scheduling/repeated-local-time',
      severity: 'warning',
      path: ['placements', 0, 'start'],
      params: { session: 'one', date: '2020-11-01', start: '01:00' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » commence à 1 h le 1er novembre 2020, une heure qui revient deux fois : la première est retenue.",
      "Session "one" starts at 1:00 a.m. on November 1, 2020, a time that comes twice: the first is meant.",
    ]
  `);
});

it('stays silent just before that hour, and just after', () => {
  expect(list(problem, buildPlacement({ date: '2020-11-01', start: '00:30' }))).toEqual([]);
  expect(list(problem, buildPlacement({ date: '2020-11-01', start: '02:00' }))).toEqual([]);
});

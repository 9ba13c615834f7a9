import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({ sessions: [buildSession({ needsRoom: true }), buildSession({ id: 'two', needsRoom: true })] });

it('reports a room in two sessions that overlap', () => {
  const found = find(
    problem,
    buildPlacement({ room: 'grande-salle' }),
    buildPlacement({ room: 'grande-salle', session: 'two', start: '09:30' }),
  );
  expect(found).toEqual([
    {
      code: 'scheduling/room-overlap',
      severity: 'error',
      path: ['placements', 1],
      params: { id: 'grande-salle', sessions: ['one', 'two'] },
      related: [['placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La salle « grande-salle » est dans deux séances à la fois : one et two.",
      "Room "grande-salle" is in two sessions at once: one and two.",
    ]
  `);
});

it('stays silent when one ends as the other starts', () => {
  expect(
    list(problem, buildPlacement({ room: 'grande-salle' }), buildPlacement({ room: 'grande-salle', session: 'two', start: '10:00' })),
  ).toEqual([]);
});

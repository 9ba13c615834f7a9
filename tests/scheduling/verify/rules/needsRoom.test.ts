import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({ sessions: [buildSession({ needsRoom: true })] });

it('reports a session without the room it needs', () => {
  const found = find(problem, buildPlacement());
  expect(found).toEqual([{ code: 'scheduling/needs-room', severity: 'error', path: ['placements', 0], params: { session: 'one' } }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » a besoin d’une salle et n’en a pas.",
      "Session "one" needs a room and has none.",
    ]
  `);
});

it('stays silent with a room, and where none is needed', () => {
  expect(list(problem, buildPlacement({ room: 'grande-salle' }))).toEqual([]);
  expect(list(buildProblem(), buildPlacement())).toEqual([]);
});

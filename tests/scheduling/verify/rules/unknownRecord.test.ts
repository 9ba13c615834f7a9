import { expect, it } from 'vitest';

import { anyone, buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({ sessions: [buildSession({ roles: [anyone] })] });

it('reports an advisor who is not in the problem', () => {
  const found = find(problem, buildPlacement({ advisors: [{ role: 'coach', advisor: 'ghost' }] }));
  expect(found).toEqual([
    {
      code: 'scheduling/unknown-record',
      severity: 'error',
      path: ['placements', 0, 'advisors', 0, 'advisor'],
      params: { id: 'ghost', of: 'people' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La personne « ghost » n’est pas dans le problème.",
      "Person "ghost" is not in the problem.",
    ]
  `);
});

it('stays silent for people and rooms of the problem', () => {
  expect(list(problem, buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }] }))).toEqual([]);
  expect(list(buildProblem(), buildPlacement({ room: 'grande-salle' }))).toEqual([]);
});

it('reports a room that is not in the problem', () => {
  const found = find(buildProblem(), buildPlacement({ room: 'ghost' }));
  expect(found).toEqual([
    { code: 'scheduling/unknown-record', severity: 'error', path: ['placements', 0, 'room'], params: { id: 'ghost', of: 'rooms' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La salle « ghost » n’est pas dans le problème.",
      "Room "ghost" is not in the problem.",
    ]
  `);
});

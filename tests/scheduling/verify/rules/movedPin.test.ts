import { expect, it } from 'vitest';

import { anyone, buildPerson, buildPlacement, buildProblem, buildRoom, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const pinned = { date: '2020-12-07', start: '09:00', advisors: [{ role: 'coach', advisor: 'marie' }], room: 'grande-salle' };
const problem = buildProblem({
  people: [buildPerson(), buildPerson({ id: 'paul' })],
  rooms: [buildRoom(), buildRoom({ id: 'petite-salle' })],
  sessions: [buildSession({ roles: [anyone], pinned })],
});
const inPlace = buildPlacement({ advisors: pinned.advisors, room: 'grande-salle' });

it('reports a pinned session at another time', () => {
  const found = find(problem, { ...inPlace, start: '09:30' });
  expect(found).toEqual([{ code: 'scheduling/moved-pin', severity: 'error', path: ['placements', 0], params: { session: 'one' } }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » est fixée et n’est plus à sa place.",
      "Session "one" is pinned and is no longer in its place.",
    ]
  `);
});

it('stays silent in its place', () => {
  expect(list(problem, inPlace)).toEqual([]);
});

it('reports another advisor, another room, another day', () => {
  const changes = [{ advisors: [{ role: 'coach', advisor: 'paul' }] }, { room: 'petite-salle' }, { date: '2020-12-08' }];
  for (const change of changes) expect(list(problem, { ...inPlace, ...change })).toEqual(['error scheduling/moved-pin /placements/0']);
});

import { expect, it } from 'vitest';

import {
  anyone,
  buildEnterprise,
  buildPlacement,
  buildProblem,
  buildRoom,
  buildSession,
  render,
  required,
  welcome,
} from '../../buildProblem';
import { find, list } from '../find';

const withSeats = (capacity: number, pinned = {}) =>
  buildProblem({
    rooms: [buildRoom({ capacity })],
    enterprises: [buildEnterprise({ participants: 2 }), buildEnterprise({ id: 'cafe' })],
    sessions: [buildSession({ needsRoom: true, attendees: [...required('sabord'), ...welcome('cafe')], roles: [anyone], ...pinned })],
  });
const placed = buildPlacement({ room: 'grande-salle', advisors: [{ role: 'coach', advisor: 'marie' }] });

it('reports a room with one seat less than people', () => {
  const found = find(withSeats(3), placed);
  expect(found).toEqual([
    {
      code: 'scheduling/room-capacity',
      severity: 'error',
      path: ['placements', 0, 'room'],
      params: { session: 'one', room: 'grande-salle', people: 4, capacity: 3 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La salle « grande-salle » a 3 places, et la séance « one » réunit 4 personnes.",
      "Room "grande-salle" has 3 seats, and session "one" gathers 4 people.",
    ]
  `);
});

it('stays silent when every seat is taken', () => {
  expect(list(withSeats(4), placed)).toEqual([]);
});

it('only warns of a room that is pinned', () => {
  const pinned = { pinned: { date: '2020-12-07', start: '09:00', room: 'grande-salle' } };
  expect(list(withSeats(3, pinned), placed)).toEqual(['warning scheduling/room-capacity /placements/0/room']);
});

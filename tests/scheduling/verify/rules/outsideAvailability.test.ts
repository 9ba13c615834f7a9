import { expect, it } from 'vitest';

import { anyone, buildPerson, buildPlacement, buildProblem, buildRoom, buildSession, render, required } from '../../buildProblem';
import { find, list } from '../find';

const attended = buildProblem({ sessions: [buildSession({ attendees: required('sabord'), roles: [anyone], needsRoom: true })] });
const led = { advisors: [{ role: 'coach', advisor: 'marie' }], room: 'grande-salle' };

it('reports each person and each enterprise that is not free to the end', () => {
  const found = find(attended, buildPlacement({ ...led, start: '17:30' }));
  expect(found.map(({ path, params }) => ({ path, params }))).toEqual([
    { path: ['placements', 0], params: { session: 'one', of: 'people', id: 'marie' } },
    { path: ['placements', 0], params: { session: 'one', of: 'enterprises', id: 'sabord' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La personne « marie » n’est pas disponible pendant toute la séance « one ».",
      "L’entreprise « sabord » n’est pas disponible pendant toute la séance « one ».",
      "Person "marie" is not available during all of session "one".",
      "Enterprise "sabord" is not available during all of session "one".",
    ]
  `);
});

it('stays silent at the very beginning and at the very end of the hours', () => {
  expect(list(attended, buildPlacement({ ...led, start: '08:00' }))).toEqual([]);
  expect(list(attended, buildPlacement({ ...led, start: '17:00' }))).toEqual([]);
});

it('reports a room that is closed', () => {
  const rooms = [buildRoom({ availability: { weekly: [{ weekday: 'tuesday', from: '09:00', to: '12:00' }] } })];
  const found = find({ ...attended, rooms }, buildPlacement(led));
  expect(found.map(({ params }) => params)).toEqual([{ session: 'one', of: 'rooms', id: 'grande-salle' }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La salle « grande-salle » n’est pas disponible pendant toute la séance « one ».",
      "Room "grande-salle" is not available during all of session "one".",
    ]
  `);
});

it('assumes business hours of who says nothing', () => {
  const people = [{ id: 'marie' }];
  expect(list({ ...attended, people }, buildPlacement({ ...led, start: '16:00' }))).toEqual([]);
  expect(list({ ...attended, people }, buildPlacement({ ...led, start: '16:30' }))).toEqual([
    'error scheduling/outside-availability /placements/0',
  ]);
  expect(list({ ...attended, people }, buildPlacement({ ...led, date: '2020-12-12' }))).toEqual([
    'error scheduling/outside-availability /placements/0',
  ]);
});

it('hears exceptions: free beyond the week, busy over everything', () => {
  const on = (exceptions: object[]) => [
    buildPerson({ availability: { weekly: [{ weekday: 'monday', from: '09:00', to: '12:00' }], exceptions: exceptions as never } }),
  ];
  const free = { date: '2020-12-07', available: true, from: '12:00', to: '13:00' };
  const busy = { date: '2020-12-07', available: false, from: '12:30', to: '12:45' };
  const noon = buildPlacement({ ...led, start: '11:30' });
  expect(list({ ...attended, people: on([free]) }, noon)).toEqual([]);
  expect(list({ ...attended, people: on([{ ...busy, from: '12:30' }, free]) }, noon)).toEqual([]);
  expect(list({ ...attended, people: on([{ ...busy, from: '12:29' }, free]) }, noon)).toEqual([
    'error scheduling/outside-availability /placements/0',
  ]);
  expect(list({ ...attended, people: on([{ date: '2020-12-07', available: false }]) }, buildPlacement(led))).toEqual([
    'error scheduling/outside-availability /placements/0',
  ]);
});

it('hears the dates between which a window is valid', () => {
  const between = (validFrom: string, validTo: string) => [
    buildPerson({ availability: { weekly: [{ weekday: 'monday', from: '09:00', to: '12:00', validFrom, validTo }] } }),
  ];
  expect(list({ ...attended, people: between('2020-12-07', '2020-12-07') }, buildPlacement(led))).toEqual([]);
  expect(list({ ...attended, people: between('2020-12-08', '2020-12-31') }, buildPlacement(led))).toHaveLength(1);
  expect(list({ ...attended, people: between('2020-12-01', '2020-12-06') }, buildPlacement(led))).toHaveLength(1);
});

it('only warns of whoever is pinned there', () => {
  const pinned = { date: '2020-12-07', start: '20:00', ...led };
  const rooms = [buildRoom({ availability: { weekly: [{ weekday: 'tuesday', from: '09:00', to: '12:00' }] } })];
  const sessions = [buildSession({ attendees: required('sabord'), roles: [anyone], needsRoom: true, pinned })];
  expect(list({ ...attended, rooms, sessions }, buildPlacement({ ...led, start: '20:00' }))).toEqual(
    Array.from({ length: 3 }, () => 'warning scheduling/outside-availability /placements/0'),
  );
});

it('has nobody free on a day of closure but those that a pin names', () => {
  const closures = [{ from: '2020-12-08', to: '2020-12-08', reason: { fr: 'Congé' } }];
  const pinnedTo = (pin: object) =>
    buildProblem({
      closures,
      sessions: [buildSession({ roles: [anyone], needsRoom: true, pinned: { date: '2020-12-08', start: '09:00', ...pin } })],
    });
  const closed = buildPlacement({ ...led, date: '2020-12-08' });
  expect(list(pinnedTo(led), closed)).toEqual(['warning scheduling/on-closure /placements/0/date']);
  expect(list(pinnedTo({}), closed)).toEqual([
    'warning scheduling/on-closure /placements/0/date',
    'error scheduling/outside-availability /placements/0',
    'error scheduling/outside-availability /placements/0',
  ]);
});

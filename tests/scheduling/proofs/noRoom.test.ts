import { expect, it } from 'vitest';
import { buildProblem, buildRoom, buildSession, render, required } from '../buildProblem';
import { solve } from './solve';

const seated = buildSession({ needsRoom: true, attendees: required('sabord') });
const ask = (...rooms: ReturnType<typeof buildRoom>[]) => solve(buildProblem({ rooms, sessions: [seated] }));

it('names the room as the cause where there is none, in the proof and first among the reasons', () => {
  const { outcome, proofs } = ask();
  expect(outcome.status).toBe('infeasible');
  expect(proofs).toEqual([
    {
      code: 'scheduling/no-room',
      severity: 'error',
      path: ['sessions', 0, 'needsRoom'],
      params: { session: 'one', rooms: 0, seats: 1 },
    },
  ]);
  expect(outcome.unplaced[0]?.reasons[0]).toEqual(proofs[0]);
  expect(render(proofs)).toMatchInlineSnapshot(`
    [
      "La séance « one » demande une salle, et il n’y en a aucune. Inscrire une salle, ou ne pas en demander pour cette séance.",
      "Session "one" needs a room, and there is none. Enter a room, or ask for none for this session.",
    ]
  `);
});

it('speaks of the largest room a seat short, and is silent at the very seat or where any number fits', () => {
  const { proofs } = ask(buildRoom({ capacity: 0 }));
  expect(proofs.map(({ code, params }) => [code, params])).toEqual([['scheduling/no-room', { session: 'one', rooms: 1, seats: 1 }]]);
  expect(render(proofs)).toMatchInlineSnapshot(`
    [
      "La séance « one » demande une salle d’au moins 1 place, et aucune n’est aussi grande. Trouver une salle plus grande, ou inviter moins de gens.",
      "Session "one" needs a room of at least 1 seat, and none is as large. Find a larger room, or invite fewer people.",
    ]
  `);
  expect(ask(buildRoom({ capacity: 1 })).proofs).toEqual([]);
  expect(ask(buildRoom()).proofs).toEqual([]);
});

it('is silent where no room is needed', () => {
  expect(solve(buildProblem({ rooms: [] })).proofs).toEqual([]);
});

it('says it of a pinned session whose room is still to be found', () => {
  const pinned = { date: '2020-12-07', start: '09:00' };
  const { outcome } = solve(buildProblem({ rooms: [], sessions: [buildSession({ needsRoom: true, pinned })] }));
  expect(outcome.unplaced[0]?.reasons.map(({ code }) => code)).toEqual(['scheduling/no-room']);
});

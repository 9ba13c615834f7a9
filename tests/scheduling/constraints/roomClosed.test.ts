import { expect, it } from 'vitest';
import { buildPlacement, buildProblem, buildRoom, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({
  rooms: [buildRoom({ availability: { weekly: [{ weekday: 'monday', from: '09:00', to: '12:00' }] } })],
  sessions: [buildSession({ needsRoom: true })],
});

it('penalizes by 1 a session in a room that closes before its end', () => {
  expect(countBroken(problem, buildPlacement({ room: 'grande-salle', start: '11:30' }))).toEqual({ 'scheduling/room-closed': 1 });
});

it('stays silent up to the last minute, and in a room that says nothing', () => {
  expect(countBroken(problem, buildPlacement({ room: 'grande-salle', start: '11:00' }))).toEqual({});
  const silent = buildProblem({ sessions: [buildSession({ needsRoom: true })] });
  expect(countBroken(silent, buildPlacement({ room: 'grande-salle', start: '23:00' }))).toEqual({});
});

import { expect, it } from 'vitest';
import { buildPlacement, buildProblem, buildSession } from '../buildProblem';
import { countBroken } from '../countBroken';

const problem = buildProblem({ sessions: [buildSession({ needsRoom: true }), buildSession({ id: 'two', needsRoom: true })] });
const inRoom = { room: 'grande-salle' };

it('penalizes by 1 a room that holds two sessions at once', () => {
  expect(countBroken(problem, buildPlacement(inRoom), buildPlacement({ ...inRoom, session: 'two', start: '09:30' }))).toEqual({
    'scheduling/room-busy': 1,
  });
});

it('stays silent when one ends as the other starts', () => {
  expect(countBroken(problem, buildPlacement(inRoom), buildPlacement({ ...inRoom, session: 'two', start: '10:00' }))).toEqual({});
});

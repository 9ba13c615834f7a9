import { expect, it } from 'vitest';
import { anyone, buildEnterprise, buildPlacement, buildProblem, buildRoom, buildSession, required, welcome } from '../buildProblem';
import { countBroken } from '../countBroken';

const withSeats = (capacity: number) =>
  buildProblem({
    rooms: [buildRoom({ capacity })],
    enterprises: [buildEnterprise({ participants: 2 }), buildEnterprise({ id: 'cafe' })],
    sessions: [buildSession({ needsRoom: true, attendees: [...required('sabord'), ...welcome('cafe')], roles: [anyone] })],
  });
const placed = buildPlacement({ room: 'grande-salle', advisors: [{ role: 'coach', advisor: 'marie' }] });

it('penalizes by 1 a room with one seat less than those invited and those who lead', () => {
  expect(countBroken(withSeats(3), placed)).toEqual({ 'scheduling/room-too-small': 1 });
});

it('stays silent when every seat is taken', () => {
  expect(countBroken(withSeats(4), placed)).toEqual({});
});

import { countBoth } from '../../../diagnostics/countBoth';
import { defineRule } from '../rule';

/** A room seats everyone invited and those who lead; a room that is pinned gets a warning. */
export const roomCapacity = defineRule({
  code: 'scheduling/room-capacity',
  severity: 'error',
  records: () => ({ session: 'session', room: 'room' }),
  message: ({ session, room, people, capacity }: { session: string; room: string; people: number; capacity: number }) => ({
    fr: `La salle «\u00a0${room}\u00a0» a ${countBoth(capacity, 'seat').fr}, et la séance «\u00a0${session}\u00a0» réunit ${countBoth(people, 'person').fr}.`,
    en: `Room "${room}" has ${countBoth(capacity, 'seat').en}, and session "${session}" gathers ${countBoth(people, 'person').en}.`,
  }),
  find({ held, roomById, enterpriseById }, report) {
    for (const { index, placement, session } of held) {
      const room = roomById.get(placement.room ?? '');
      const invited = [...new Set(session.attendees.map(({ enterprise }) => enterprise))];
      const guests = invited.reduce((sum, id) => sum + (enterpriseById.get(id)?.participants ?? 1), 0);
      const people = guests + session.roles.reduce((sum, { number }) => sum + number, 0);
      if (room?.capacity === undefined || people <= room.capacity) continue;
      const found = { session: session.id, room: room.id, people, capacity: room.capacity };
      report(['placements', index, 'room'], found, session.pinned?.room === room.id ? { severity: 'warning' } : {});
    }
  },
});

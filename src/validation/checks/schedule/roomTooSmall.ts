import { countBoth } from '../../../diagnostics/countBoth';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** The room of a session seats at least one person for each enterprise, and those who lead it. Silent where its capacity is not known. */
export const roomTooSmall = defineCheck({
  code: 'schedule/room-too-small',
  severity: 'error',
  finds: {
    fr: 'La salle est changée pour une plus petite (peers F6, capacité non vérifiée).',
    en: 'The room is changed for a smaller one (peers F6, capacity not checked).',
  },
  records: () => ({ session: 'session', room: 'room' }),
  message: ({ session, room, people, capacity }: { session: string; room: string; people: number; capacity: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» réunit au moins ${countBoth(people, 'person').fr} dans la salle «\u00a0${room}\u00a0», qui a ${countBoth(capacity, 'seat').fr}.`,
    en: `The session "${session}" gathers at least ${countBoth(people, 'person').en} in the room "${room}", which has ${countBoth(capacity, 'seat').en}.`,
  }),
  hint: () => ({ fr: 'Choisir une plus grande salle, ou former deux groupes.', en: 'Choose a larger room, or form two groups.' }),
  find(edition: Edition, report) {
    const rooms = new Map(edition.rooms.map(({ id, capacity }, place) => [id, { capacity, place }]));
    for (const { index, placement, session } of locatePlacements(edition)) {
      const room = placement.room === undefined ? undefined : rooms.get(placement.room);
      if (placement.room === undefined || room?.capacity === undefined) continue;
      const people = session.attendees.length + session.facilitators.reduce((sum, { number }) => sum + number, 0);
      if (people <= room.capacity) continue;
      const found = { session: session.id, room: placement.room, people, capacity: room.capacity };
      report(['schedule', 'placements', index, 'room'], found, [['rooms', room.place, 'capacity']]);
    }
  },
});

import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** A session to come that needs a room is placed in one. Silent where the edition has no room at all (`rooms/missing-room`). */
export const withoutRoom = defineCheck({
  code: 'schedule/without-room',
  severity: 'error',
  finds: {
    fr: 'Une heure est réservée dans les agendas, et personne n’a réservé de salle (verifySchedule\u00a0: scheduling/needs-room).',
    en: 'A time is booked in calendars, and nobody booked a room (verifySchedule: scheduling/needs-room).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» demande une salle, et elle est placée sans en avoir.`,
    en: `The session "${session}" needs a room, and is placed without one.`,
  }),
  hint: () => ({
    fr: 'Choisir une salle pour cette séance, ou dire qu’elle n’en demande pas («\u00a0needsRoom\u00a0»).',
    en: 'Choose a room for the session, or say that it needs none ("needsRoom").',
  }),
  find(edition: Edition, report) {
    if (edition.rooms.length === 0) return;
    for (const { index, placement, session, place, isSettled } of locatePlacements(edition)) {
      if (session.needsRoom !== true || placement.room !== undefined || session.status === 'held') continue;
      const related = [['sessions', place, 'needsRoom']];
      report(['schedule', 'placements', index], { session: session.id }, related, isSettled ? 'warning' : undefined);
    }
  },
});

import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { buildAbsenceFinder } from '../../buildAbsenceFinder';
import { indexById } from '../../indexById';
import { locatePlacements } from '../../locatePlacements';
import { sayWhen } from '../../sayWhen';

/** The room of a session to come is open all along, by the hours of the week and the dated exceptions: an exception that says "busy" makes it an
 * error, unless someone fixed the session there. */
export const roomUnavailable = defineCheck({
  code: 'schedule/room-unavailable',
  severity: 'warning',
  finds: {
    fr: 'Le partenaire qui prête la salle la garde pour lui ce jour-là (verifySchedule\u00a0: scheduling/outside-availability).',
    en: 'The partner that lends the room keeps it that day (verifySchedule: scheduling/outside-availability).',
  },
  records: () => ({ session: 'session', room: 'room' }),
  message: ({ session, room, date, from, to }: { session: string; room: string; date: string; from: string; to: string }) => ({
    fr: `La salle «\u00a0${room}\u00a0» n’est pas libre pendant toute la séance «\u00a0${session}\u00a0», ${sayWhen({ date, from, to }, 'fr')}.`,
    en: `The room "${room}" is not free during all of the session "${session}", ${sayWhen({ date, from, to }, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Déplacer la séance, choisir une autre salle, ou corriger ses disponibilités.',
    en: 'Move the session, choose another room, or correct its availability.',
  }),
  find(edition: Edition, report) {
    const { rooms, schedule, timeZone } = edition;
    // Hours are those of the edition’s zone.
    if (schedule?.timeZone !== timeZone) return;
    const places = indexById(rooms);
    const finders = rooms.map(({ availability }) => (availability === undefined ? undefined : buildAbsenceFinder(availability)));
    for (const located of locatePlacements(edition)) {
      const { index, placement, session, isSettled } = located;
      const { room } = placement;
      const place = room === undefined ? -1 : (places.get(room) ?? -1);
      const absence = session.status === 'held' ? undefined : finders[place]?.(located);
      if (room === undefined || absence === undefined) continue;
      const { exception, ...when } = absence;
      const at = ['rooms', place, 'availability'];
      const related = [exception === undefined ? [...at, 'weekly'] : [...at, 'exceptions', exception]];
      const severity = exception === undefined || isSettled ? undefined : 'error';
      report(['schedule', 'placements', index, 'room'], { session: session.id, room, ...when }, related, severity);
    }
  },
});

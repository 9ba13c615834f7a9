import type { Availability, WeeklyWindow } from '../../../model/availability';
import { isFree, listUsual } from '../isFree';
import { findClosure } from '../presence';
import { defineRule } from '../rule';
import { isPinnedAdvisor, listInvited } from '../verification';
import { problemLists } from '../problemLists';

const words = {
  people: { fr: 'La personne', en: 'Person' },
  rooms: { fr: 'La salle', en: 'Room' },
  enterprises: { fr: 'L’entreprise', en: 'Enterprise' },
} as const;

/**
 * Whoever leads a session, the enterprises required and the room are free all along; what is pinned elsewhere gets a warning.
 *
 * A day of closure, or out of the horizon, is one when nobody is free but those that a pin names.
 */
export const outsideAvailability = defineRule({
  code: 'scheduling/outside-availability',
  severity: 'error',
  records: ({ of }) => ({ session: 'session', id: problemLists[of] }),
  message: ({ session, of, id }: { session: string; of: 'people' | 'rooms' | 'enterprises'; id: string }) => ({
    fr: `${words[of].fr} «\u00a0${id}\u00a0» n’est pas disponible pendant toute la séance «\u00a0${session}\u00a0».`,
    en: `${words[of].en} "${id}" is not available during all of session "${session}".`,
  }),
  find(verification, report) {
    const { problem, held, personById, roomById, enterpriseById } = verification;
    for (const { index, placement, session, stretches } of held) {
      const isOpen = stretches.every(
        ({ date }) => problem.from <= date && date <= problem.to && findClosure(verification, date) === undefined,
      );
      const areFree = (availability: Availability | undefined, usual?: readonly WeeklyWindow[]) =>
        stretches.every((stretch) => isFree(availability, stretch, usual));
      /** `scheduling/on-closure` and `scheduling/outside-horizon` speak of the day itself, unless someone pinned the session to it. */
      const isKept = isOpen || session.pinned === undefined;
      const check = (of: 'people' | 'rooms' | 'enterprises', id: string, isNamed: boolean, isAround: boolean) => {
        if (isAround && (isKept || isNamed)) return;
        report(['placements', index], { session: session.id, of, id }, isNamed ? { severity: 'warning' } : {});
      };
      for (const { role, advisor } of placement.advisors) {
        const person = personById.get(advisor);
        if (person !== undefined)
          check('people', advisor, isPinnedAdvisor(session, role, advisor), areFree(person.availability, listUsual(person)));
      }
      for (const enterprise of listInvited(session).required) {
        const known = enterpriseById.get(enterprise);
        check('enterprises', enterprise, session.pinned !== undefined, areFree(known?.availability, listUsual(known)));
      }
      const room = roomById.get(placement.room ?? '');
      if (room !== undefined) check('rooms', room.id, session.pinned?.room === room.id, areFree(room.availability));
    }
  },
});

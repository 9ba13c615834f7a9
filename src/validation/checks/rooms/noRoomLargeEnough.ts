import { countBoth } from '../../../diagnostics/countBoth';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/**
 * A room of the edition seats the people of each session that needs one: at least one for each enterprise, and the facilitators. Silent
 * while the capacity of a room is not known, and where there is no room at all (`rooms/missing-room`).
 */
export const noRoomLargeEnough = defineCheck({
  code: 'rooms/no-room-large-enough',
  severity: 'error',
  finds: {
    fr: 'La cohorte grandit, et aucune salle prêtée ne la contient plus (peers F6, capacité non vérifiée).',
    en: 'The cohort grows, and no room lent holds it any more (peers F6, capacity not checked).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, people, largest }: { session: string; people: number; largest: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» réunit au moins ${countBoth(people, 'person').fr}, et la plus grande salle ${largest === 0 ? 'n’a aucune place' : `a ${countBoth(largest, 'seat').fr}`}.`,
    en: `The session "${session}" gathers at least ${countBoth(people, 'person').en}, and the largest room has ${largest === 0 ? 'no seat' : countBoth(largest, 'seat').en}.`,
  }),
  hint: () => ({ fr: 'Trouver une plus grande salle, ou former deux groupes.', en: 'Find a larger room, or form two groups.' }),
  find({ rooms, sessions }: Edition, report) {
    const capacities = rooms.flatMap(({ capacity }) => capacity ?? []);
    if (rooms.length === 0 || capacities.length < rooms.length) return;
    const largest = capacities.reduce((most, capacity) => Math.max(most, capacity), 0);
    for (const [index, { id, needsRoom, status, attendees, facilitators }] of sessions.entries()) {
      if (needsRoom !== true || status !== 'planned') continue;
      const people = attendees.length + facilitators.reduce((sum, { number }) => sum + number, 0);
      if (people > largest) report(['sessions', index, 'attendees'], { session: id, people, largest }, [['rooms']]);
    }
  },
});

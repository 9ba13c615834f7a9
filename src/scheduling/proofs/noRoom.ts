import { countBoth } from '../../diagnostics/countBoth';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { Compiled } from '../compile/compiled';
import { get, getInt } from '../engine/get';

/** A session needs a room, and there is none, or none that seats everyone. Silent where its room is decided. */
export const noRoom = defineCheck({
  code: 'scheduling/no-room',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, rooms, seats }: { session: string; rooms: number; seats: number }) =>
    rooms === 0
      ? {
          fr: `La séance «\u00a0${session}\u00a0» demande une salle, et il n’y en a aucune.`,
          en: `Session "${session}" needs a room, and there is none.`,
        }
      : {
          fr: `La séance «\u00a0${session}\u00a0» demande une salle d’au moins ${countBoth(seats, 'seat').fr}, et aucune n’est aussi grande.`,
          en: `Session "${session}" needs a room of at least ${countBoth(seats, 'seat').en}, and none is as large.`,
        },
  hint: ({ rooms }) =>
    rooms === 0
      ? { fr: 'Inscrire une salle, ou ne pas en demander pour cette séance.', en: 'Enter a room, or ask for none for this session.' }
      : { fr: 'Trouver une salle plus grande, ou inviter moins de gens.', en: 'Find a larger room, or invite fewer people.' },
  find({ model: { tasks, sites }, names }: Compiled, report) {
    const largest = sites.seats.reduce((most, seats) => Math.max(most, seats), -1);
    for (const [task, session] of names.sessions.entries()) {
      if (tasks.needsSite[task] === 0 || getInt(tasks.siteFixed, task) >= 0) continue;
      const seats = getInt(tasks.seats, task);
      if (largest >= seats) continue;
      report(['sessions', get(names.sessionPlaces, task), 'needsRoom'], { session: session.id, rooms: sites.seats.length, seats });
    }
  },
});

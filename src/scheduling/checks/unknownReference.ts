import { findNearestName } from '../../base/nearestName';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { SchedulingProblem } from '../schedulingProblem';
import type { BilingualText } from '../../base/localizedText';

const listWords: Readonly<Record<string, BilingualText>> = {
  people: { fr: 'personnes', en: 'people' },
  rooms: { fr: 'salles', en: 'rooms' },
  enterprises: { fr: 'entreprises', en: 'enterprises' },
  sessions: { fr: 'séances', en: 'sessions' },
};

/** Whatever a session names is in the problem. */
export const unknownReference = defineCheck({
  code: 'scheduling/unknown-reference',
  severity: 'error',
  message: ({ id, list }: { id: string; list: string; nearest: string | null }) => ({
    fr: `«\u00a0${id}\u00a0» n’est pas parmi les ${listWords[list]?.fr ?? list}.`,
    en: `"${id}" is not among the ${listWords[list]?.en ?? list}.`,
  }),
  hint: ({ list, nearest }) =>
    nearest === null
      ? { fr: `L’ajouter à la liste des ${listWords[list]?.fr ?? list}.`, en: `Add it to the list of the ${listWords[list]?.en ?? list}.` }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` },
  find({ people, rooms, enterprises, sessions }: SchedulingProblem, report) {
    const known = {
      people: new Set(people.map(({ id }) => id)),
      rooms: new Set(rooms.map(({ id }) => id)),
      enterprises: new Set(enterprises.map(({ id }) => id)),
      sessions: new Set(sessions.map(({ id }) => id)),
    };
    let suggestions = 0;
    const check = (list: keyof typeof known, id: string, path: DiagnosticPath) => {
      if (known[list].has(id)) return;
      suggestions += 1;
      // Looking for a near name reads the whole list: only the first faults get one.
      report(path, { id, list, nearest: suggestions > 20 ? null : (findNearestName(id, [...known[list]].slice(0, 1_000)) ?? null) });
    };
    for (const [index, session] of sessions.entries()) {
      const at = (...rest: (string | number)[]) => ['sessions', index, ...rest];
      for (const [k, { enterprise }] of session.attendees.entries()) check('enterprises', enterprise, at('attendees', k, 'enterprise'));
      for (const [k, { advisors }] of session.roles.entries()) {
        for (const [j, advisor] of (advisors ?? []).entries()) check('people', advisor, at('roles', k, 'advisors', j));
      }
      for (const [k, { session: earlier }] of (session.after ?? []).entries()) check('sessions', earlier, at('after', k, 'session'));
      for (const [k, { advisor }] of (session.pinned?.advisors ?? []).entries())
        check('people', advisor, at('pinned', 'advisors', k, 'advisor'));
      if (session.pinned?.room !== undefined) check('rooms', session.pinned.room, at('pinned', 'room'));
    }
  },
});

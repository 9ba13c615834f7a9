import type { Compiled } from '../compile/compiled';
import { defineCheck } from '../../diagnostics/defineCheck';
import { get } from '../engine/get';

/** A session has no time at all: its people, its enterprises and a room are never free together for so long, within its dates. */
export const noPossibleTime = defineCheck({
  code: 'scheduling/no-possible-time',
  severity: 'error',
  message: ({ session, minutes }: { session: string; minutes: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» (${minutes}\u00a0min) n’a aucun moment possible\u00a0: personnes, entreprises et salle ne sont jamais libres ensemble aussi longtemps, aux dates permises.`,
    en: `Session "${session}" (${minutes} min) has no possible time: people, enterprises and a room are never free together for so long, on the dates allowed.`,
  }),
  hint: () => ({
    fr: 'Ajouter une plage à quelqu’un, raccourcir la séance ou élargir ses dates.',
    en: 'Add a window for someone, shorten the session or widen its dates.',
  }),
  find({ model: { tasks }, names }: Compiled, report) {
    for (const [task, session] of names.sessions.entries()) {
      if (tasks.hopeless[task] === 1) {
        report(['sessions', get(names.sessionPlaces, task)], { session: session.id, minutes: session.sessionMinutes });
      }
    }
  },
});

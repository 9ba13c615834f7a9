import type { Compiled } from '../compile/compiled';
import { defineCheck } from '../../diagnostics/defineCheck';
import { get } from '../engine/get';
import { formatReasons, listClosureReasons } from '../listClosureReasons';
import { findPeriod, listStartsInDates } from '../listStartsInDates';

/** A session has no time at all: its people, its enterprises and a room are never free together for so long, within its dates. */
export const noPossibleTime = defineCheck({
  code: 'scheduling/no-possible-time',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({
    session,
    minutes,
    reasonsFr,
    reasonsEn,
  }: {
    session: string;
    minutes: number;
    reasonsFr: readonly string[];
    reasonsEn: readonly string[];
  }) => ({
    fr: `La séance «\u00a0${session}\u00a0» (${minutes}\u00a0min) n’a aucun moment possible\u00a0: personnes, entreprises et salle ne sont jamais libres ensemble aussi longtemps, aux dates permises${reasonsFr.length === 0 ? '' : `, hors des fermetures${formatReasons(reasonsFr, 'fr')}`}.`,
    en: `Session "${session}" (${minutes} min) has no possible time: people, enterprises and a room are never free together for so long, on the dates allowed${reasonsEn.length === 0 ? '' : `, outside closures${formatReasons(reasonsEn, 'en')}`}.`,
  }),
  hint: ({ reasonsFr }) =>
    reasonsFr.length === 0
      ? {
          fr: 'Ajouter une plage à quelqu’un, raccourcir la séance ou élargir ses dates.',
          en: 'Add a window for someone, shorten the session or widen its dates.',
        }
      : {
          fr: 'Ajouter une plage à quelqu’un, raccourcir la séance, élargir ses dates ou rouvrir un jour fermé.',
          en: 'Add a window for someone, shorten the session, widen its dates or open a closed day.',
        },
  find(compiled: Compiled, report) {
    const { model, names, closures } = compiled;
    const { tasks } = model;
    for (const [task, session] of names.sessions.entries()) {
      if (tasks.hopeless[task] === 1) {
        const reasons = listClosureReasons(closures, findPeriod(compiled, listStartsInDates(compiled, task)));
        report(['sessions', get(names.sessionPlaces, task)], { session: session.id, minutes: session.sessionMinutes, ...reasons });
      }
    }
  },
});

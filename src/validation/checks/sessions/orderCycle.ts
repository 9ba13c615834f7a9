import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { findCycles } from '../../../parcours/findCycles';

const mostNamed = 8;

/** No session has to follow itself, directly or through others. */
export const orderCycle = defineCheck({
  code: 'sessions/order-cycle',
  severity: 'error',
  finds: {
    fr: 'Deux activités s’attendent l’une l’autre après une adaptation, et plus rien ne peut être placé.',
    en: 'Two activities wait for each other after an adaptation, and nothing can be placed any more.',
  },
  records: () => ({ sessions: 'session' }),
  message: ({ sessions, length }: { sessions: readonly string[]; length: number }) =>
    length === 1
      ? {
          fr: `La séance «\u00a0${sessions.join()}\u00a0» doit avoir lieu avant elle-même.`,
          en: `The session "${sessions.join()}" has to be held before itself.`,
        }
      : {
          fr: `Ces séances s’attendent l’une l’autre, et aucune ne peut avoir lieu\u00a0: ${sessions.join(' ← ')}.`,
          en: `These sessions wait for one another, and none can be held: ${sessions.join(' ← ')}.`,
        },
  hint: ({ length }) =>
    length === 1
      ? { fr: 'Retirer ce renvoi «\u00a0after\u00a0».', en: 'Remove this "after" reference.' }
      : { fr: 'Retirer un de ces renvois «\u00a0after\u00a0».', en: 'Remove one of these "after" references.' },
  find({ sessions }: Edition, report) {
    const indexById = new Map(sessions.map(({ id }, index) => [id, index]));
    const predecessors = sessions.map(({ after = [] }) => after.flatMap(({ session }) => indexById.get(session) ?? []));
    for (const [first = 0, ...others] of findCycles(predecessors)) {
      const named = [first, ...others].slice(0, mostNamed).flatMap((index) => sessions[index]?.id ?? []);
      report(
        ['sessions', first, 'after'],
        { sessions: named, length: others.length + 1 },
        others.slice(0, mostNamed).map((index) => ['sessions', index, 'after']),
      );
    }
  },
});

import { findOverlaps } from '../findOverlaps';
import { defineRule } from '../rule';

/** Nobody leads two sessions at once. */
export const advisorOverlap = defineRule({
  code: 'scheduling/advisor-overlap',
  severity: 'error',
  records: () => ({ id: 'advisor', sessions: 'session' }),
  message: ({ id, sessions }: { id: string; sessions: readonly string[] }) => ({
    fr: `La personne «\u00a0${id}\u00a0» est dans deux séances à la fois\u00a0: ${sessions.join(' et ')}.`,
    en: `Person "${id}" is in two sessions at once: ${sessions.join(' and ')}.`,
  }),
  find({ held }, report) {
    for (const { of, first, second } of findOverlaps(held, ({ placement }) => placement.advisors.map(({ advisor }) => advisor))) {
      const found = { id: of, sessions: [first.session.id, second.session.id] };
      report(['placements', second.index], found, { related: [['placements', first.index]] });
    }
  },
});

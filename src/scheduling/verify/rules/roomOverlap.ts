import { findOverlaps } from '../findOverlaps';
import { defineRule } from '../rule';

/** A room holds one session at a time. */
export const roomOverlap = defineRule({
  code: 'scheduling/room-overlap',
  severity: 'error',
  records: () => ({ id: 'room', sessions: 'session' }),
  message: ({ id, sessions }: { id: string; sessions: readonly string[] }) => ({
    fr: `La salle «\u00a0${id}\u00a0» est dans deux séances à la fois\u00a0: ${sessions.join(' et ')}.`,
    en: `Room "${id}" is in two sessions at once: ${sessions.join(' and ')}.`,
  }),
  find({ held }, report) {
    for (const { of, first, second } of findOverlaps(held, ({ placement }) => (placement.room === undefined ? [] : [placement.room]))) {
      const found = { id: of, sessions: [first.session.id, second.session.id] };
      report(['placements', second.index], found, { related: [['placements', first.index]] });
    }
  },
});

import { findOverlaps } from '../findOverlaps';
import { defineRule } from '../rule';
import { listInvited } from '../verification';

/** An enterprise is required at one session at a time. */
export const enterpriseOverlap = defineRule({
  code: 'scheduling/enterprise-overlap',
  severity: 'error',
  records: () => ({ id: 'enterprise', sessions: 'session' }),
  message: ({ id, sessions }: { id: string; sessions: readonly string[] }) => ({
    fr: `L’entreprise «\u00a0${id}\u00a0» est dans deux séances à la fois\u00a0: ${sessions.join(' et ')}.`,
    en: `Enterprise "${id}" is in two sessions at once: ${sessions.join(' and ')}.`,
  }),
  find({ held }, report) {
    for (const { of, first, second } of findOverlaps(held, ({ session }) => listInvited(session).required)) {
      const found = { id: of, sessions: [first.session.id, second.session.id] };
      report(['placements', second.index], found, { related: [['placements', first.index]] });
    }
  },
});

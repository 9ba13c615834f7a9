import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A session still to be held can reach its quorum: enough enterprises are expected. Silent while nobody is. */
export const quorumAboveAttendees = defineCheck({
  code: 'sessions/quorum-above-attendees',
  severity: 'error',
  finds: {
    fr: 'Le quorum reste celui d’un groupe plus grand, et la séance ne peut plus avoir lieu (peers §4, séances sans quorum).',
    en: 'The quorum stays that of a larger group, and the session can no longer be held (peers §4, sessions without quorum).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, quorum, attendees }: { session: string; quorum: number; attendees: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» demande ${quorum}\u00a0entreprise${quorum > 1 ? 's' : ''} pour avoir lieu, et n’en attend que ${attendees}.`,
    en: `The session "${session}" needs ${quorum} enterprise${quorum === 1 ? '' : 's'} to be held, and expects only ${attendees}.`,
  }),
  hint: () => ({ fr: 'Abaisser le quorum, ou inviter d’autres entreprises.', en: 'Lower the quorum, or invite other enterprises.' }),
  find({ sessions }: Edition, report) {
    for (const [index, { id, status, quorum, attendees }] of sessions.entries()) {
      if (status !== 'planned' || quorum === undefined || attendees.length === 0 || quorum <= attendees.length) continue;
      const at = ['sessions', index];
      report([...at, 'quorum'], { session: id, quorum, attendees: attendees.length }, [[...at, 'attendees']]);
    }
  },
});

import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** No session waits for more enterprises than it invites. */
export const quorumAboveInvited = defineCheck({
  code: 'scheduling/quorum-above-invited',
  severity: 'error',
  message: ({ session, quorum, invited }: { session: string; quorum: number; invited: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» exige ${quorum}\u00a0entreprises et en invite ${invited}.`,
    en: `Session "${session}" needs ${quorum} enterprises and invites ${invited}.`,
  }),
  hint: () => ({ fr: 'Baisser le quorum, ou inviter d’autres entreprises.', en: 'Lower the quorum, or invite other enterprises.' }),
  find({ sessions }: SchedulingProblem, report) {
    for (const [index, { id, attendees, quorum = 0 }] of sessions.entries()) {
      const invited = new Set(attendees.map(({ enterprise }) => enterprise)).size;
      if (quorum > invited) report(['sessions', index, 'quorum'], { session: id, quorum, invited });
    }
  },
});

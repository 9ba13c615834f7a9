import { countBoth } from '../../diagnostics/countBoth';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** No session waits for more enterprises than it invites. */
export const quorumAboveInvited = defineCheck({
  code: 'scheduling/quorum-above-invited',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, quorum, invited }: { session: string; quorum: number; invited: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» exige ${countBoth(quorum, 'enterprise').fr} et ${invited === 0 ? 'n’en invite aucune' : `en invite ${invited}`}.`,
    en: `Session "${session}" needs ${countBoth(quorum, 'enterprise').en} and invites ${invited === 0 ? 'none' : invited}.`,
  }),
  hint: () => ({ fr: 'Baisser le quorum, ou inviter d’autres entreprises.', en: 'Lower the quorum, or invite other enterprises.' }),
  find({ sessions }: SchedulingProblem, report) {
    for (const [index, { id, attendees, quorum = 0 }] of sessions.entries()) {
      const invited = new Set(attendees.map(({ enterprise }) => enterprise)).size;
      if (quorum > invited) report(['sessions', index, 'quorum'], { session: id, quorum, invited });
    }
  },
});

import { countBoth } from '../../../diagnostics/countBoth';
import { listPresent } from '../presence';
import { defineRule } from '../rule';
import { listInvited } from '../verification';

/** A session gathers its quorum: those required, and those welcome who are free. */
export const quorumNotMet = defineRule({
  code: 'scheduling/quorum-not-met',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, present, quorum }: { session: string; present: number; quorum: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» ${present === 0 ? 'ne réunirait aucune entreprise' : `réunirait ${countBoth(present, 'enterprise').fr}`}; son quorum est de ${quorum}.`,
    en: `Session "${session}" would gather ${present === 0 ? 'no enterprise' : countBoth(present, 'enterprise').en}; its quorum is ${quorum}.`,
  }),
  find(verification, report) {
    for (const one of verification.held) {
      const { id, quorum = 0 } = one.session;
      const present = listInvited(one.session).required.length + listPresent(verification, one).length;
      if (present < quorum) report(['placements', one.index], { session: id, present, quorum });
    }
  },
});

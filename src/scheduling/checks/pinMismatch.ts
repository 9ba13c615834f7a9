import { countBoth } from '../../diagnostics/countBoth';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';
import { nameRoles } from '../nameRoles';

/** A pinned session names no more advisors than its roles ask for, nor for other roles. */
export const pinMismatch = defineCheck({
  code: 'scheduling/pin-mismatch',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, role, named, number }: { session: string; role: string; named: number; number: number }) => ({
    fr: `La séance fixée «\u00a0${session}\u00a0» nomme ${countBoth(named, 'person').fr} pour ${nameRoles(role).fr}, ${number === 0 ? 'qu’elle ne demande pas' : `qui en demande ${number}`}.`,
    en: `Pinned session "${session}" names ${countBoth(named, 'person').en} as ${nameRoles(role).en}, which ${number === 0 ? 'it does not ask for' : `asks for ${number}`}.`,
  }),
  find({ sessions }: SchedulingProblem, report) {
    for (const [index, { id, pinned, roles }] of sessions.entries()) {
      const advisors = pinned?.advisors ?? [];
      for (const role of new Set(advisors.map((advisor) => advisor.role))) {
        const named = advisors.filter((advisor) => advisor.role === role).length;
        const number = roles.filter((candidate) => candidate.role === role).reduce((total, candidate) => total + candidate.number, 0);
        if (named > number) report(['sessions', index, 'pinned', 'advisors'], { session: id, role, named, number });
      }
    }
  },
});

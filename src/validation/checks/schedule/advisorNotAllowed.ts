import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** Whoever leads a session is among those that the role names, where it names them. A warning where it was held or fixed: someone decided so. */
export const advisorNotAllowed = defineCheck({
  code: 'schedule/advisor-not-allowed',
  severity: 'error',
  finds: {
    fr: 'L’entreprise avait convenu de qui l’accompagne, et une autre personne est à l’horaire (verifySchedule\u00a0: scheduling/advisor-not-allowed).',
    en: 'The enterprise had agreed on who coaches it, and someone else is scheduled (verifySchedule: scheduling/advisor-not-allowed).',
  },
  records: () => ({ session: 'session', advisor: 'advisor' }),
  message: ({ session, advisor }: { session: string; advisor: string; role: string }) => ({
    fr: `«\u00a0${advisor}\u00a0» n’est pas parmi les personnes que nomme la séance «\u00a0${session}\u00a0» pour ce rôle.`,
    en: `"${advisor}" is not among those that the session "${session}" names for the role.`,
  }),
  hint: () => ({
    fr: 'Confier la séance à l’une des personnes nommées, ou ajouter celle-ci à leur liste.',
    en: 'Give the session to one of those named, or add this person to their list.',
  }),
  find(edition: Edition, report) {
    for (const { index, placement, session, place, isSettled } of locatePlacements(edition)) {
      for (const [at, { role, advisor }] of placement.advisors.entries()) {
        const asked = [...session.facilitators.entries()].filter(([, each]) => each.role === role);
        if (asked.length === 0 || asked.some(([, { advisors }]) => advisors === undefined || advisors.includes(advisor))) continue;
        const related = asked.map(([rank]) => ['sessions', place, 'facilitators', rank, 'advisors']);
        const path = ['schedule', 'placements', index, 'advisors', at];
        report(path, { session: session.id, advisor, role }, related, isSettled ? 'warning' : undefined);
      }
    }
  },
});

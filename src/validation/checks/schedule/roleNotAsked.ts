import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { labelEntry } from '../../../vocabulary/codeList';
import { facilitatorRole } from '../../../vocabulary/facilitatorRole';
import { locatePlacements } from '../../locatePlacements';

/** Nobody is placed in a role that the session does not have: the hours given there would be in no count. */
export const roleNotAsked = defineCheck({
  code: 'schedule/role-not-asked',
  severity: 'error',
  finds: {
    fr: 'Le rôle d’une personne est mal écrit, ou la séance a changé depuis qu’elle y fut placée (verifySchedule\u00a0: scheduling/wrong-number-of-facilitators).',
    en: 'Someone’s role is mistyped, or the session changed since they were placed in it (verifySchedule: scheduling/wrong-number-of-facilitators).',
  },
  records: () => ({ session: 'session', advisor: 'advisor' }),
  message: ({ session, advisor, role }: { session: string; advisor: string; role: string }) => ({
    fr: `«\u00a0${advisor}\u00a0» tient dans la séance «\u00a0${session}\u00a0» le rôle «\u00a0${labelEntry(facilitatorRole, role, { locale: 'fr' })}\u00a0», qu’elle ne demande pas.`,
    en: `"${advisor}" holds in the session "${session}" the role "${labelEntry(facilitatorRole, role, { locale: 'en' })}", which it does not ask for.`,
  }),
  hint: () => ({
    fr: 'Reprendre un des rôles de la séance, ou lui ajouter celui-ci.',
    en: 'Use one of the roles of the session, or add this one to it.',
  }),
  find(edition: Edition, report) {
    for (const { index, placement, session, place, isSettled } of locatePlacements(edition)) {
      const asked = new Set(session.facilitators.map(({ role }) => role));
      for (const [at, { role, advisor }] of placement.advisors.entries()) {
        if (asked.has(role)) continue;
        const path = ['schedule', 'placements', index, 'advisors', at, 'role'];
        report(path, { session: session.id, advisor, role }, [['sessions', place, 'facilitators']], isSettled ? 'warning' : undefined);
      }
    }
  },
});

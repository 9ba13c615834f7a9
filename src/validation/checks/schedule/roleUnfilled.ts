import { countBoth } from '../../../diagnostics/countBoth';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { labelEntry } from '../../../vocabulary/codeList';
import { facilitatorRole } from '../../../vocabulary/facilitatorRole';
import { locatePlacements } from '../../locatePlacements';

/** Each role of a session placed has as many people as it asks for. A warning where it was held, or fixed before anyone was found. */
export const roleUnfilled = defineCheck({
  code: 'schedule/role-unfilled',
  severity: 'error',
  finds: {
    fr: 'Une séance est annoncée, et personne ne l’anime (verifySchedule\u00a0: scheduling/wrong-number-of-facilitators).',
    en: 'A session is announced, and nobody leads it (verifySchedule: scheduling/wrong-number-of-facilitators).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, role, number, filled }: { session: string; role: string; number: number; filled: number }) => ({
    fr: `Dans la séance «\u00a0${session}\u00a0», le rôle «\u00a0${labelEntry(facilitatorRole, role, { locale: 'fr' })}\u00a0» demande ${countBoth(number, 'person').fr}, et ${filled === 0 ? 'n’a personne' : `en a ${filled}`}.`,
    en: `In the session "${session}", the role "${labelEntry(facilitatorRole, role, { locale: 'en' })}" takes ${countBoth(number, 'person').en}, and has ${filled === 0 ? 'nobody' : filled}.`,
  }),
  hint: () => ({
    fr: 'Trouver qui tiendra ce rôle, ou revoir ce que la séance demande.',
    en: 'Find who will hold the role, or revise what the session asks for.',
  }),
  find(edition: Edition, report) {
    for (const { index, placement, session, place, isSettled } of locatePlacements(edition)) {
      const asked = new Map<string, number>();
      for (const { role, number } of session.facilitators) asked.set(role, (asked.get(role) ?? 0) + number);
      for (const [role, number] of asked) {
        const filled = new Set(placement.advisors.flatMap((each) => (each.role === role ? each.advisor : []))).size;
        if (filled >= number) continue;
        const found = { session: session.id, role, number, filled };
        const related = [['sessions', place, 'facilitators']];
        report(['schedule', 'placements', index, 'advisors'], found, related, isSettled ? 'warning' : undefined);
      }
    }
  },
});

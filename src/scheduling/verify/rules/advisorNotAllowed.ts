import { defineRule } from '../rule';
import { isPinnedAdvisor } from '../verification';
import { nameRoles } from '../../nameRoles';

/** Who leads is among those that the role allows, where it names them; someone else who is pinned gets a warning. */
export const advisorNotAllowed = defineRule({
  code: 'scheduling/advisor-not-allowed',
  severity: 'error',
  records: () => ({ session: 'session', advisor: 'advisor' }),
  message: ({ session, advisor, role }: { session: string; advisor: string; role: string }) => ({
    fr: `«\u00a0${advisor}\u00a0» n’est pas parmi les personnes permises pour ${nameRoles(role).fr} de la séance «\u00a0${session}\u00a0».`,
    en: `"${advisor}" is not among those allowed as ${nameRoles(role).en} in session "${session}".`,
  }),
  find({ held }, report) {
    for (const { index, placement, session } of held) {
      for (const [k, { role, advisor }] of placement.advisors.entries()) {
        const asked = session.roles.filter((each) => each.role === role);
        if (asked.length === 0 || asked.some(({ advisors }) => advisors === undefined || advisors.includes(advisor))) continue;
        const extra = isPinnedAdvisor(session, role, advisor) ? { severity: 'warning' as const } : {};
        report(['placements', index, 'advisors', k], { session: session.id, advisor, role }, extra);
      }
    }
  },
});

import { defineRule } from '../rule';

/** Nobody fills two places of one session. */
export const advisorTwice = defineRule({
  code: 'scheduling/advisor-twice',
  severity: 'error',
  records: () => ({ session: 'session', advisor: 'advisor' }),
  message: ({ session, advisor }: { session: string; advisor: string }) => ({
    fr: `«\u00a0${advisor}\u00a0» tient deux rôles dans la séance «\u00a0${session}\u00a0».`,
    en: `"${advisor}" fills two places in session "${session}".`,
  }),
  find({ held }, report) {
    for (const { index, placement, session } of held) {
      const names = placement.advisors.map(({ advisor }) => advisor);
      for (const [k, advisor] of names.entries()) {
        if (names.indexOf(advisor) < k) report(['placements', index, 'advisors', k], { session: session.id, advisor });
      }
    }
  },
});

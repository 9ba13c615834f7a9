import { defineRule } from '../rule';
import { isClosed } from '../presence';

/** Nothing is held on a day of closure; what is pinned there gets a warning. */
export const onClosure = defineRule({
  code: 'scheduling/on-closure',
  severity: 'error',
  message: ({ session, date }: { session: string; date: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» tombe un jour de fermeture (${date}).`,
    en: `Session "${session}" falls on a day of closure (${date}).`,
  }),
  find(verification, report) {
    for (const { index, session, stretches } of verification.held) {
      const closed = stretches.find(({ date }) => isClosed(verification, date));
      if (closed === undefined) continue;
      report(
        ['placements', index, 'date'],
        { session: session.id, date: closed.date },
        session.pinned === undefined ? {} : { severity: 'warning' },
      );
    }
  },
});

import { defineRule } from '../rule';

/** A session starts between its own dates, both included; one that is pinned elsewhere gets a warning. */
export const outsideSessionDates = defineRule({
  code: 'scheduling/outside-session-dates',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, date, earliest, latest }: { session: string; date: string; earliest: string | null; latest: string | null }) => ({
    fr: `La séance «\u00a0${session}\u00a0» (${date}) est hors de ses dates (${earliest ?? '…'} à ${latest ?? '…'}).`,
    en: `Session "${session}" (${date}) is outside its dates (${earliest ?? '…'} to ${latest ?? '…'}).`,
  }),
  find({ held }, report) {
    for (const { index, placement, session } of held) {
      const { notBefore = placement.date, notAfter = placement.date } = session;
      if (notBefore <= placement.date && placement.date <= notAfter) continue;
      const found = { session: session.id, date: placement.date, earliest: session.notBefore ?? null, latest: session.notAfter ?? null };
      report(['placements', index, 'date'], found, session.pinned === undefined ? {} : { severity: 'warning' });
    }
  },
});

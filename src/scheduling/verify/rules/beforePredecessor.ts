import { defineRule } from '../rule';
import { listWaits } from '../listWaits';

/** A session starts after those that it follows have ended, and after the shortest wait. Only sessions that are placed count. */
export const beforePredecessor = defineRule({
  code: 'scheduling/before-predecessor',
  severity: 'error',
  records: () => ({ session: 'session', earlier: 'session' }),
  message: ({ session, earlier }: { session: string; earlier: string; days: number; minutes: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» vient trop tôt après «\u00a0${earlier}\u00a0».`,
    en: `Session "${session}" comes too soon after "${earlier}".`,
  }),
  find(verification, report) {
    for (const { later, earlier, lag, days, minutes } of listWaits(verification)) {
      if (minutes >= (lag.minimumMinutes ?? 0) && days >= (lag.minimumDays ?? 0)) continue;
      const found = { session: later.session.id, earlier: earlier.session.id, days, minutes };
      report(['placements', later.index], found, { related: [['placements', earlier.index]] });
    }
  },
});

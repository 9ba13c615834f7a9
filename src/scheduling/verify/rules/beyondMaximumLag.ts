import { defineRule } from '../rule';
import { listWaits } from '../listWaits';

/** A session starts before the longest wait after those that it follows is over. Only sessions that are placed count. */
export const beyondMaximumLag = defineRule({
  code: 'scheduling/beyond-maximum-lag',
  severity: 'error',
  records: () => ({ session: 'session', earlier: 'session' }),
  message: ({ session, earlier }: { session: string; earlier: string; days: number; minutes: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» vient trop tard après «\u00a0${earlier}\u00a0».`,
    en: `Session "${session}" comes too late after "${earlier}".`,
  }),
  find(verification, report) {
    for (const { later, earlier, lag, days, minutes } of listWaits(verification)) {
      if (minutes <= (lag.maximumMinutes ?? Infinity) && days <= (lag.maximumDays ?? Infinity)) continue;
      const found = { session: later.session.id, earlier: earlier.session.id, days, minutes };
      report(['placements', later.index], found, { related: [['placements', earlier.index]] });
    }
  },
});

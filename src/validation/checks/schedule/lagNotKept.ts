import { countDays } from '../../../base/plainDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Lag } from '../../../model/activity';
import type { Edition } from '../../../model/edition';
import { indexPlacements } from '../../indexPlacements';
import { locatePlacements } from '../../locatePlacements';

/** A session to come is as far from the one that it follows as it asks for, in days and in minutes. Where the order itself is reversed: `schedule/order-reversed`. */
export const lagNotKept = defineCheck({
  code: 'schedule/lag-not-kept',
  severity: 'warning',
  finds: {
    fr: 'Deux rencontres sont trop rapprochées pour que l’entreprise ait fait ce qui était convenu, ou si éloignées que l’élan se perd (verifySchedule\u00a0: scheduling/before-predecessor et scheduling/beyond-maximum-lag).',
    en: 'Two meetings are too close for the enterprise to have done what was agreed, or so far apart that momentum is lost (verifySchedule: scheduling/before-predecessor and scheduling/beyond-maximum-lag).',
  },
  records: () => ({ session: 'session', earlier: 'session' }),
  message: ({ session, earlier, isSoon }: { session: string; earlier: string; isSoon: boolean }) => ({
    fr: `La séance «\u00a0${session}\u00a0» vient trop ${isSoon ? 'tôt' : 'tard'} après «\u00a0${earlier}\u00a0» pour le délai qu’elle demande.`,
    en: `The session "${session}" comes too ${isSoon ? 'soon' : 'late'} after "${earlier}" for the lag that it asks for.`,
  }),
  hint: () => ({ fr: 'Déplacer l’une des deux, ou revoir ce délai («\u00a0lag\u00a0»).', en: 'Move one of the two, or revise the lag.' }),
  find(edition: Edition, report) {
    const placed = locatePlacements(edition);
    const firstById = indexPlacements(placed);
    for (const { index, placement, session, place, start } of placed) {
      if (session.status === 'held') continue;
      for (const [rank, { session: id, lag = {} }] of (session.after ?? []).entries()) {
        const earlier = firstById.get(id);
        if (earlier === undefined || earlier.session === session || start < earlier.end) continue;
        const side = judgeLag(lag, countDays(placement.date) - countDays(earlier.placement.date), start - earlier.end);
        if (side === undefined) continue;
        report(['schedule', 'placements', index], { session: session.id, earlier: id, isSoon: side === 'soon' }, [
          ['schedule', 'placements', earlier.index],
          ['sessions', place, 'after', rank, 'lag'],
        ]);
      }
    }
  },
});

/** Days from date to date, minutes from end to start; `undefined` where all bounds hold. */
function judgeLag(lag: Lag, days: number, minutes: number): 'soon' | 'late' | undefined {
  if (days < (lag.minimumDays ?? 0) || minutes < (lag.minimumMinutes ?? 0)) return 'soon';
  return days > (lag.maximumDays ?? Infinity) || minutes > (lag.maximumMinutes ?? Infinity) ? 'late' : undefined;
}

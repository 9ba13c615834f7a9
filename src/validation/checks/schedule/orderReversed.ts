import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { indexPlacements } from '../../indexPlacements';
import { locatePlacements } from '../../locatePlacements';

/** A session starts after those that it follows have ended. A warning where it was held or fixed: someone decided so. */
export const orderReversed = defineCheck({
  code: 'schedule/order-reversed',
  severity: 'error',
  finds: {
    fr: 'Une séance remise à plus tard se retrouve après celle qu’elle prépare (verifySchedule\u00a0: scheduling/before-predecessor).',
    en: 'A session put off ends up after the one that it prepares (verifySchedule: scheduling/before-predecessor).',
  },
  records: () => ({ session: 'session', earlier: 'session' }),
  message: ({ session, earlier, date, earlierDate }: { session: string; earlier: string; date: string; earlierDate: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» (${formatDate(date, { locale: 'fr' })}) commence avant la fin de «\u00a0${earlier}\u00a0» (${formatDate(earlierDate, { locale: 'fr' })}), qu’elle doit suivre.`,
    en: `The session "${session}" (${formatDate(date, { locale: 'en' })}) starts before the end of "${earlier}" (${formatDate(earlierDate, { locale: 'en' })}), which it has to follow.`,
  }),
  hint: () => ({
    fr: 'Déplacer l’une des deux, ou retirer ce renvoi («\u00a0after\u00a0»).',
    en: 'Move one of the two, or remove this reference ("after").',
  }),
  find(edition: Edition, report) {
    const placed = locatePlacements(edition);
    const firstById = indexPlacements(placed);
    for (const { index, placement, session, place, start, isSettled } of placed) {
      for (const [rank, { session: id }] of (session.after ?? []).entries()) {
        const earlier = firstById.get(id);
        if (earlier === undefined || earlier.session === session || start >= earlier.end) continue;
        const found = { session: session.id, earlier: id, date: placement.date, earlierDate: earlier.placement.date };
        const related = [
          ['schedule', 'placements', earlier.index],
          ['sessions', place, 'after', rank],
        ];
        report(['schedule', 'placements', index], found, related, isSettled ? 'warning' : undefined);
      }
    }
  },
});

import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';
import { locatePlacements } from '../../locatePlacements';

/** A session said to be held was held by the day judged from: the row above was marked, and hours not given yet are counted. */
export const heldInFuture = defineCheck({
  code: 'sessions/held-in-future',
  severity: 'error',
  finds: {
    fr: 'La ligne du dessus est cochée, et des heures à venir comptent comme données (peers F20, présence par défaut).',
    en: 'The row above is ticked, and hours to come count as given (peers F20, default present).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, date, asOf }: { session: string; date: string; asOf: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est notée tenue, et sa date est le ${formatDate(date, { locale: 'fr' })}, après le ${formatDate(asOf, { locale: 'fr' })}.`,
    en: `The session "${session}" is noted as held, and its date is ${formatDate(date, { locale: 'en' })}, after ${formatDate(asOf, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Remettre la séance à «\u00a0prévue\u00a0», ou corriger sa date.',
    en: 'Put the session back to "planned", or correct its date.',
  }),
  find({ edition, asOf }: AccompaniedEdition, report) {
    if (asOf === undefined) return;
    for (const { index, placement, session } of locatePlacements(edition)) {
      const { date } = placement;
      if (session.status === 'held' && date > asOf) report(['schedule', 'placements', index, 'date'], { session: session.id, date, asOf });
    }
  },
});

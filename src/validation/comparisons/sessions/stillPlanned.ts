import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../../accompaniedEdition';
import { locatePlacements } from '../../locatePlacements';

/** A session placed before the day judged from was held or called off: nobody said which (peers §2.1, past sessions still pending; F22, logs never filled). */
export const stillPlanned = defineCheck({
  code: 'sessions/still-planned',
  severity: 'warning',
  finds: {
    fr: 'Des séances passées restent à confirmer, parce que personne n’aime remplir des feuilles (peers §2.1, «\u00a0past sessions still Pending\u00a0»; F22).',
    en: 'Past sessions stay to confirm, because nobody likes to fill in sheets (peers §2.1, past sessions still Pending; F22).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, date }: { session: string; date: string; asOf: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0», placée le ${formatDate(date, { locale: 'fr' })}, est encore notée prévue.`,
    en: `The session "${session}", placed on ${formatDate(date, { locale: 'en' })}, is still noted as planned.`,
  }),
  hint: () => ({ fr: 'Indiquer si elle a été tenue ou annulée, ou la déplacer.', en: 'Say whether it was held or cancelled, or move it.' }),
  find({ edition, asOf }: AccompaniedEdition, report) {
    if (asOf === undefined) return;
    for (const { index, placement, session } of locatePlacements(edition)) {
      const { date } = placement;
      if (session.status === 'planned' && date < asOf) report(['schedule', 'placements', index], { session: session.id, date, asOf });
    }
  },
});

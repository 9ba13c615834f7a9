import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** A session is placed between the days that it asks for itself. Silent where those are reversed. */
export const outsideSessionDates = defineCheck({
  code: 'schedule/outside-session-dates',
  severity: 'warning',
  finds: {
    fr: 'Une séance est déplacée hors des jours qu’elle permet.',
    en: 'A session is moved out of the days that it allows.',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, date, limit, isEarly }: { session: string; date: string; limit: string; isEarly: boolean }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est placée le ${formatDate(date, { locale: 'fr' })}, et ne peut avoir lieu ${isEarly ? 'avant' : 'après'} le ${formatDate(limit, { locale: 'fr' })}.`,
    en: `The session "${session}" is placed on ${formatDate(date, { locale: 'en' })}, and cannot be held ${isEarly ? 'before' : 'after'} ${formatDate(limit, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Déplacer la séance, ou revoir les jours qu’elle permet.',
    en: 'Move the session, or revise the days that it allows.',
  }),
  find(edition: Edition, report) {
    const placeById = new Map(edition.sessions.map(({ id }, place) => [id, place]));
    for (const { index, placement, session } of locatePlacements(edition)) {
      const { id, notBefore, notAfter } = session;
      const { date } = placement;
      if (notBefore !== undefined && notAfter !== undefined && notAfter < notBefore) continue;
      const isEarly = notBefore !== undefined && date < notBefore;
      const limit = isEarly ? notBefore : notAfter;
      if (limit === undefined || (!isEarly && date <= limit)) continue;
      const related = [['sessions', placeById.get(id) ?? 0, isEarly ? 'notBefore' : 'notAfter']];
      report(['schedule', 'placements', index, 'date'], { session: id, date, limit, isEarly }, related);
    }
  },
});

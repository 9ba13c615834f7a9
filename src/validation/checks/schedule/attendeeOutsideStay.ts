import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/**
 * An enterprise comes to sessions between its first and last days in the cohort. Silent where those are reversed; one that withdrew is
 * `sessions/attendee-left` for sessions to come.
 */
export const attendeeOutsideStay = defineCheck({
  code: 'schedule/attendee-outside-stay',
  severity: 'warning',
  finds: {
    fr: 'Une entreprise quitte la cohorte plus tôt que prévu, ou s’y joint en route, et le calendrier ne suit pas (domain §3.4, entrée continue et départs).',
    en: 'An enterprise leaves the cohort sooner than planned, or joins on the way, and the calendar does not follow (domain §3.4, rolling entry and withdrawals).',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise' }),
  message: (found: { session: string; enterprise: string; date: string; limit: string; isEarly: boolean }) => ({
    fr: `L’entreprise «\u00a0${found.enterprise}\u00a0» ${found.isEarly ? 'entre dans' : 'quitte'} la cohorte le ${formatDate(found.limit, { locale: 'fr' })}, et la séance «\u00a0${found.session}\u00a0» l’attend le ${formatDate(found.date, { locale: 'fr' })}.`,
    en: `The enterprise "${found.enterprise}" ${found.isEarly ? 'enters' : 'leaves'} the cohort on ${formatDate(found.limit, { locale: 'en' })}, and the session "${found.session}" expects it on ${formatDate(found.date, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'La retirer de la séance, déplacer celle-ci, ou corriger ses dates dans la cohorte.',
    en: 'Remove it from the session, move the session, or correct its dates in the cohort.',
  }),
  find(edition: Edition, report) {
    const stays = new Map(
      edition.cohorts.map(({ id, members }, cohort) => [
        id,
        new Map(members.map((member, place) => [member.enterprise, { member, path: ['cohorts', cohort, 'members', place] }])),
      ]),
    );
    for (const { index, placement, session } of locatePlacements(edition)) {
      const { date } = placement;
      for (const { enterprise } of session.attendees) {
        const stay = stays.get(session.cohort)?.get(enterprise);
        if (stay === undefined || (stay.member.status === 'withdrawn' && session.status === 'planned')) continue;
        const { from, to } = stay.member;
        if (from !== undefined && to !== undefined && to < from) continue;
        const isEarly = from !== undefined && date < from;
        const limit = isEarly ? from : to;
        if (limit === undefined || (!isEarly && date <= limit)) continue;
        const related = [[...stay.path, isEarly ? 'from' : 'to']];
        report(['schedule', 'placements', index, 'date'], { session: session.id, enterprise, date, limit, isEarly }, related);
      }
    }
  },
});

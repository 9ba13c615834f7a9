import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listOverlaps } from '../../listOverlaps';

/** Nobody leads two sessions at the same time, as when one was moved by hand (peers F6: no tool read refuses it). */
export const advisorOverlap = defineCheck({
  code: 'schedule/advisor-overlap',
  severity: 'error',
  finds: {
    fr: 'Une personne a deux rencontres à la même heure (peers §2.1, PMM ne vérifie aucun conflit d’horaire).',
    en: 'Someone has two meetings at the same time (peers §2.1, no clash check in PMM).',
  },
  records: () => ({ advisor: 'advisor', session: 'session', other: 'session' }),
  message: ({ advisor, session, other, date }: { advisor: string; session: string; other: string; date: string }) => ({
    fr: `«\u00a0${advisor}\u00a0» a deux séances à la fois le ${formatDate(date, { locale: 'fr', weekday: true })}\u00a0: «\u00a0${other}\u00a0» et «\u00a0${session}\u00a0».`,
    en: `"${advisor}" has two sessions at once on ${formatDate(date, { locale: 'en', weekday: true })}: "${other}" and "${session}".`,
  }),
  hint: () => ({
    fr: 'Déplacer l’une des deux, ou la confier à quelqu’un d’autre.',
    en: 'Move one of the two, or give it to someone else.',
  }),
  find(edition: Edition, report) {
    for (const { holder, earlier, later } of listOverlaps(edition, ({ placement }) => placement.advisors.map(({ advisor }) => advisor))) {
      const found = { advisor: holder, session: later.session.id, other: earlier.session.id, date: later.placement.date };
      report(['schedule', 'placements', later.index], found, [['schedule', 'placements', earlier.index]]);
    }
  },
});

import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import type { LocatedPlacement } from '../../locatePlacements';
import { listOverlaps } from '../../listOverlaps';

/** No enterprise is required at two sessions at the same time; where it is welcome only, it chooses. */
export const enterpriseOverlap = defineCheck({
  code: 'schedule/enterprise-overlap',
  severity: 'error',
  finds: {
    fr: 'Une entreprise est attendue à deux endroits (peers §2.1, PMM ne vérifie aucun conflit d’horaire).',
    en: 'An enterprise is expected in two places (peers §2.1, no clash check in PMM).',
  },
  records: () => ({ enterprise: 'enterprise', session: 'session', other: 'session' }),
  message: ({ enterprise, session, other, date }: { enterprise: string; session: string; other: string; date: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» doit être à deux séances à la fois le ${formatDate(date, { locale: 'fr', weekday: true })}\u00a0: «\u00a0${other}\u00a0» et «\u00a0${session}\u00a0».`,
    en: `The enterprise "${enterprise}" has to be at two sessions at once on ${formatDate(date, { locale: 'en', weekday: true })}: "${other}" and "${session}".`,
  }),
  hint: () => ({
    fr: 'Déplacer l’une des deux, ou y rendre l’entreprise facultative.',
    en: 'Move one of the two, or make the enterprise optional there.',
  }),
  find(edition: Edition, report) {
    for (const { holder, earlier, later } of listOverlaps(edition, listRequired)) {
      const found = { enterprise: holder, session: later.session.id, other: earlier.session.id, date: later.placement.date };
      report(['schedule', 'placements', later.index], found, [['schedule', 'placements', earlier.index]]);
    }
  },
});

function* listRequired({ session }: LocatedPlacement): Generator<string> {
  for (const { enterprise, attendance } of session.attendees) if (attendance === 'required') yield enterprise;
}

import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** Nobody is placed for more hours than the offers made in their name. Silent for whom no offer names: what the partner gives in all is `partners/placed-beyond-offers`. */
export const advisorBeyondOffer = defineCheck({
  code: 'partners/advisor-beyond-offer',
  severity: 'warning',
  finds: {
    fr: 'Un partenaire prête une personne pour dix heures, et le calendrier lui en donne douze (peers §5.3, ADVISOR_OVER_CAPACITY).',
    en: 'A partner lends someone for ten hours, and the schedule gives them twelve (peers §5.3, ADVISOR_OVER_CAPACITY).',
  },
  records: () => ({ advisor: 'advisor' }),
  message: ({ advisor, placedMinutes, offeredMinutes }: { advisor: string; placedMinutes: number; offeredMinutes: number }) => ({
    fr: `Les séances placées demandent ${formatMinutes(placedMinutes, { locale: 'fr' })} à «\u00a0${advisor}\u00a0», et les offres à son nom font ${formatMinutes(offeredMinutes, { locale: 'fr' })}.`,
    en: `The sessions placed take ${formatMinutes(placedMinutes, { locale: 'en' })} from "${advisor}", and the offers made in that name are of ${formatMinutes(offeredMinutes, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Confier une séance à quelqu’un d’autre, ou convenir de plus d’heures avec le partenaire.',
    en: 'Give a session to someone else, or agree on more hours with the partner.',
  }),
  find(edition: Edition, report) {
    const offered = new Map<string, { minutes: number; readonly paths: DiagnosticPath[] }>();
    for (const [index, { advisor, givenMinutes }] of edition.offers.entries()) {
      if (advisor === undefined) continue;
      const made = offered.get(advisor) ?? { minutes: 0, paths: [] };
      made.minutes += givenMinutes;
      made.paths.push(['offers', index, 'givenMinutes']);
      offered.set(advisor, made);
    }
    if (offered.size === 0) return;
    const placed = new Map<string, number>();
    for (const { placement } of locatePlacements(edition)) {
      for (const { advisor } of placement.advisors) placed.set(advisor, (placed.get(advisor) ?? 0) + placement.sessionMinutes);
    }
    for (const [index, { id: advisor }] of edition.advisors.entries()) {
      const [made, placedMinutes] = [offered.get(advisor), placed.get(advisor) ?? 0];
      if (made === undefined || placedMinutes <= made.minutes) continue;
      report(['advisors', index], { advisor, placedMinutes, offeredMinutes: made.minutes }, made.paths);
    }
  },
});

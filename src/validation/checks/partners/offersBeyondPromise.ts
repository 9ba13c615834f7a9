import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import type { Edition } from '../../../model/edition';

/** A partner’s offers hold within the hours that it promised in all, both counted as given. */
export const offersBeyondPromise = defineCheck({
  code: 'partners/offers-beyond-promise',
  severity: 'warning',
  finds: {
    fr: 'Les offres dépassent ce que le partenaire a promis (peers §5.3, MATCH_RATIO_SHORT, promis et livré).',
    en: 'Offers are above what the partner promised (peers §5.3, MATCH_RATIO_SHORT, promised against delivered).',
  },
  records: () => ({ partner: 'partner' }),
  message: ({ partner, offeredMinutes, promisedMinutes }: { partner: string; offeredMinutes: number; promisedMinutes: number }) => ({
    fr: `Les offres du partenaire «\u00a0${partner}\u00a0» font ${formatMinutes(offeredMinutes, { locale: 'fr' })}, et il n’en a promis que ${formatMinutes(promisedMinutes, { locale: 'fr' })}.`,
    en: `The offers of the partner "${partner}" make ${formatMinutes(offeredMinutes, { locale: 'en' })}, and it promised only ${formatMinutes(promisedMinutes, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Convenir avec lui du nombre d’heures, puis corriger l’un ou l’autre.',
    en: 'Agree with it on the hours, then correct one or the other.',
  }),
  find({ partners, offers }: Edition, report) {
    const offersByPartner = new Map<string, { minutes: number; readonly paths: DiagnosticPath[] }>();
    for (const [index, { partner, givenMinutes }] of offers.entries()) {
      const made = offersByPartner.get(partner) ?? { minutes: 0, paths: [] };
      made.minutes += givenMinutes;
      made.paths.push(['offers', index, 'givenMinutes']);
      offersByPartner.set(partner, made);
    }
    for (const [index, { id, promisedGivenMinutes: promisedMinutes }] of partners.entries()) {
      const made = offersByPartner.get(id);
      if (made === undefined || promisedMinutes === undefined || made.minutes <= promisedMinutes) continue;
      report(['partners', index, 'promisedGivenMinutes'], { partner: id, offeredMinutes: made.minutes, promisedMinutes }, made.paths);
    }
  },
});

import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/**
 * The people that a partner lends are placed for no more hours than it offered, or promised in all where it made no offer (peers §4, over-commitments).
 * Silent where it did neither: nothing bounds it.
 */
export const placedBeyondOffers = defineCheck({
  code: 'partners/placed-beyond-offers',
  severity: 'warning',
  finds: {
    fr: 'Le calendrier prend à un partenaire plus d’heures qu’il n’en donne (peers §4, «\u00a0over-commitments\u00a0»).',
    en: 'The schedule takes from a partner more hours than it gives (peers §4, over-commitments).',
  },
  records: () => ({ partner: 'partner' }),
  message: ({ partner, placedMinutes, offeredMinutes }: { partner: string; placedMinutes: number; offeredMinutes: number }) => ({
    fr: `Les séances placées demandent ${formatMinutes(placedMinutes, { locale: 'fr' })} au partenaire «\u00a0${partner}\u00a0», qui en donne ${formatMinutes(offeredMinutes, { locale: 'fr' })}.`,
    en: `The sessions placed take ${formatMinutes(placedMinutes, { locale: 'en' })} from the partner "${partner}", which gives ${formatMinutes(offeredMinutes, { locale: 'en' })}.`,
  }),
  hint: () => ({
    fr: 'Confier des séances à d’autres, ou convenir de plus d’heures avec lui.',
    en: 'Give sessions to others, or agree on more hours with it.',
  }),
  find(edition: Edition, report) {
    const partnerByAdvisor = new Map(edition.advisors.map(({ id, partner }) => [id, partner]));
    const [placed, offered] = [new Map<string, number>(), new Map<string, number>()];
    for (const { partner, givenMinutes } of edition.offers) offered.set(partner, (offered.get(partner) ?? 0) + givenMinutes);
    for (const { placement } of locatePlacements(edition)) {
      for (const { advisor } of placement.advisors) {
        const partner = partnerByAdvisor.get(advisor);
        if (partner !== undefined) placed.set(partner, (placed.get(partner) ?? 0) + placement.sessionMinutes);
      }
    }
    for (const [index, { id: partner, promisedGivenMinutes }] of edition.partners.entries()) {
      const [placedMinutes, offeredMinutes] = [placed.get(partner) ?? 0, offered.get(partner) ?? promisedGivenMinutes];
      if (offeredMinutes !== undefined && placedMinutes > offeredMinutes)
        report(['partners', index], { partner, placedMinutes, offeredMinutes });
    }
  },
});

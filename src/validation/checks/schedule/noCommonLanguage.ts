import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { indexById } from '../../indexById';
import { locatePlacements } from '../../locatePlacements';

/** Someone who leads a session to come works in a language of each enterprise required. Silent where the languages of one of them are not known. */
export const noCommonLanguage = defineCheck({
  code: 'schedule/no-common-language',
  severity: 'warning',
  finds: {
    fr: 'Une personne qui ne travaille qu’en anglais accompagne une entreprise qui ne travaille qu’en français.',
    en: 'Someone who works in English only coaches an enterprise that works in French only.',
  },
  records: () => ({ session: 'session', enterprise: 'enterprise', advisors: 'advisor' }),
  message: ({ session, enterprise, advisors }: { session: string; enterprise: string; advisors: readonly string[] }) => ({
    fr: `Dans la séance «\u00a0${session}\u00a0», l’entreprise «\u00a0${enterprise}\u00a0» n’a aucune langue en commun avec «\u00a0${advisors.join('\u00a0», «\u00a0')}\u00a0».`,
    en: `In the session "${session}", the enterprise "${enterprise}" has no language in common with "${advisors.join('", "')}".`,
  }),
  hint: () => ({
    fr: 'Confier la séance à quelqu’un qui travaille dans sa langue, ou corriger les langues notées.',
    en: 'Give the session to someone who works in its language, or correct the languages noted.',
  }),
  find(edition: Edition, report) {
    const { advisors, enterprises } = edition;
    const [advisorPlaces, enterprisePlaces] = [indexById(advisors), indexById(enterprises)];
    for (const { index, placement, session } of locatePlacements(edition)) {
      if (session.status === 'held') continue;
      const places = [...new Set(placement.advisors.map(({ advisor }) => advisorPlaces.get(advisor) ?? -1))];
      const spoken = places.map((place) => advisors[place]?.languages ?? []);
      if (places.length === 0 || spoken.some((languages) => languages.length === 0)) continue;
      const known = new Set(spoken.flat());
      for (const { enterprise, attendance } of session.attendees) {
        const place = enterprisePlaces.get(enterprise) ?? -1;
        const languages = enterprises[place]?.languages ?? [];
        if (attendance !== 'required' || languages.length === 0 || languages.some((language) => known.has(language))) continue;
        const found = { session: session.id, enterprise, advisors: places.flatMap((each) => advisors[each]?.id ?? []) };
        const related = [['enterprises', place, 'languages'], ...places.map((each) => ['advisors', each, 'languages'])];
        report(['schedule', 'placements', index, 'advisors'], found, related);
      }
    }
  },
});

import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** Where entry is rolling, nobody begins after the last day to begin. */
export const entryAfterLast = defineCheck({
  code: 'cohorts/entry-after-last',
  severity: 'warning',
  finds: {
    fr: 'Une entreprise commence après la dernière entrée permise (domain §3.2, T19, entrée continue).',
    en: 'An enterprise begins after the last entry allowed (domain §3.2, T19, continuous entry).',
  },
  records: () => ({ enterprise: 'enterprise' }),
  message: ({ enterprise, from, lastEntryOn }: { enterprise: string; from: string; lastEntryOn: string }) => ({
    fr: `L’entreprise «\u00a0${enterprise}\u00a0» commence le ${formatDate(from, { locale: 'fr' })}, après le dernier jour d’entrée (${formatDate(lastEntryOn, { locale: 'fr' })}).`,
    en: `The enterprise "${enterprise}" begins on ${formatDate(from, { locale: 'en' })}, after the last day of entry (${formatDate(lastEntryOn, { locale: 'en' })}).`,
  }),
  hint: () => ({
    fr: 'L’inscrire à une autre cohorte, ou reporter le dernier jour d’entrée.',
    en: 'Enrol it in another cohort, or move the last day of entry.',
  }),
  find({ cohorts }: Edition, report) {
    for (const [index, { lastEntryOn, members }] of cohorts.entries()) {
      if (lastEntryOn === undefined) continue;
      for (const [place, { enterprise, from }] of members.entries()) {
        if (from === undefined || from <= lastEntryOn) continue;
        report(['cohorts', index, 'members', place, 'from'], { enterprise, from, lastEntryOn }, [['cohorts', index, 'lastEntryOn']]);
      }
    }
  },
});

import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** The last day to begin is one of the cohort’s: a cohort moved to another season keeps it otherwise. Silent where the cohort’s dates are reversed. */
export const lastEntryOutside = defineCheck({
  code: 'cohorts/last-entry-outside',
  severity: 'warning',
  finds: {
    fr: 'La dernière entrée est fixée après la fin de la cohorte (domain §3.2, T19, entrée continue).',
    en: 'The last entry is set after the end of the cohort (domain §3.2, T19, continuous entry).',
  },
  records: () => ({ cohort: 'cohort' }),
  message: ({ cohort, lastEntryOn }: { cohort: string; lastEntryOn: string }) => ({
    fr: `Le dernier jour d’entrée de la cohorte «\u00a0${cohort}\u00a0», le ${formatDate(lastEntryOn, { locale: 'fr' })}, n’est pas un de ses jours.`,
    en: `The last day of entry of the cohort "${cohort}", ${formatDate(lastEntryOn, { locale: 'en' })}, is not one of its days.`,
  }),
  hint: () => ({ fr: 'Corriger ce jour, ou les dates de la cohorte.', en: 'Correct this day, or the dates of the cohort.' }),
  find({ cohorts }: Edition, report) {
    for (const [index, { id, lastEntryOn, from, to }] of cohorts.entries()) {
      if (lastEntryOn === undefined || to < from || (from <= lastEntryOn && lastEntryOn <= to)) continue;
      report(['cohorts', index, 'lastEntryOn'], { cohort: id, lastEntryOn }, [['cohorts', index, lastEntryOn < from ? 'from' : 'to']]);
    }
  },
});

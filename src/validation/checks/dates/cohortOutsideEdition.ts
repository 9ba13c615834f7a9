import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A cohort begins and ends within its edition: a cohort copied from last year keeps its dates. Silent where dates are reversed. */
export const cohortOutsideEdition = defineCheck({
  code: 'dates/cohort-outside-edition',
  severity: 'warning',
  finds: {
    fr: 'La cohorte garde les dates de la saison précédente (peers §2.1, les dates d’une cohorte de PMM sont dans celles du programme).',
    en: 'The cohort keeps the dates of the season before (peers §2.1, dates of a PMM cohort are within the programme’s).',
  },
  records: () => ({ cohort: 'cohort' }),
  message: ({ cohort }: { cohort: string }) => ({
    fr: `La cohorte «\u00a0${cohort}\u00a0» déborde des dates de l’édition.`,
    en: `The cohort "${cohort}" goes beyond the dates of the edition.`,
  }),
  hint: () => ({
    fr: 'Corriger les dates de la cohorte, ou prolonger l’édition.',
    en: 'Correct the dates of the cohort, or extend the edition.',
  }),
  find(edition: Edition, report) {
    if (edition.to < edition.from) return;
    for (const [index, { id, from, to }] of edition.cohorts.entries()) {
      if (to < from) continue;
      if (from < edition.from) report(['cohorts', index, 'from'], { cohort: id }, [['from']]);
      if (edition.to < to) report(['cohorts', index, 'to'], { cohort: id }, [['to']]);
    }
  },
});

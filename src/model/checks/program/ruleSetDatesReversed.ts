import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Program } from '../../program';

/** Rules never stop applying before they start. */
export const ruleSetDatesReversed = defineCheck({
  code: 'program/rule-set-dates-reversed',
  severity: 'error',
  message: ({ from, to }: { from: string; to: string }) => ({
    fr: `Ces règles cesseraient de s’appliquer (${formatDate(to, { locale: 'fr' })}) avant leur premier jour (${formatDate(from, { locale: 'fr' })}).`,
    en: `These rules would stop applying (${formatDate(to, { locale: 'en' })}) before their first day (${formatDate(from, { locale: 'en' })}).`,
  }),
  hint: () => ({ fr: 'Inverser les deux dates, ou corriger l’une d’elles.', en: 'Swap the two dates, or correct one of them.' }),
  find({ ruleSets = [] }: Program, report) {
    for (const [index, { validFrom, validTo }] of ruleSets.entries()) {
      if (validFrom === undefined || validTo === undefined || validFrom <= validTo) continue;
      report(['ruleSets', index, 'validTo'], { from: validFrom, to: validTo }, [['ruleSets', index, 'validFrom']]);
    }
  },
});

import { formatDate } from '../../base/formatDate';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';

/** The values of a parameter follow one another: each starts after the one before has started and ended, and ends after it starts. */
export const datesNotAscending = defineCheck({
  code: 'eligibility/dates-not-ascending',
  severity: 'error',
  message: ({ parameter, date, after }: { parameter: string; date: string; after: string }) => ({
    fr: `Dans le paramètre «\u00a0${parameter}\u00a0», le ${formatDate(date, { locale: 'fr' })} devrait venir après le ${formatDate(after, { locale: 'fr' })}.`,
    en: `In parameter "${parameter}", ${formatDate(date, { locale: 'en' })} should come after ${formatDate(after, { locale: 'en' })}.`,
  }),
  find({ parameters = [] }: RuleSet, report) {
    for (const [index, { id: parameter, values }] of parameters.entries()) {
      for (const [position, { from, to }] of values.entries()) {
        const at = ['parameters', index, 'values', position];
        const before = values[position - 1];
        const last = before === undefined ? '' : (before.to ?? before.from);
        if (from <= last) report([...at, 'from'], { parameter, date: from, after: last });
        if (to !== undefined && to < from) report([...at, 'to'], { parameter, date: to, after: from });
      }
    }
  },
});

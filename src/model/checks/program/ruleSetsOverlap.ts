import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { DatedPin, Program } from '../../program';

/** No day is under two rule sets: it must be known which one judges an application. Both ends count; an end that is absent is open. */
export const ruleSetsOverlap = defineCheck({
  code: 'program/rule-sets-overlap',
  severity: 'error',
  message: ({ one, other, from }: { one: string; other: string; from: string | null }) => ({
    fr: `Deux jeux de règles s’appliqueraient en même temps${from === null ? '' : ` à partir du ${formatDate(from, { locale: 'fr' })}`}\u00a0: «\u00a0${one}\u00a0» et «\u00a0${other}\u00a0».`,
    en: `Two rule sets would apply at once${from === null ? '' : ` from ${formatDate(from, { locale: 'en' })}`}: "${one}" and "${other}".`,
  }),
  hint: () => ({
    fr: 'Donner au plus ancien un dernier jour («\u00a0validTo\u00a0») qui précède le premier jour («\u00a0validFrom\u00a0») du suivant.',
    en: 'Give the earlier one a last day ("validTo") before the first day ("validFrom") of the next.',
  }),
  find({ ruleSets = [] }: Program, report) {
    const periods = ruleSets
      .map((pin, index) => ({ pin, index, from: pin.validFrom ?? '', to: pin.validTo ?? '9999-12-31' }))
      .filter(({ from, to }) => from <= to)
      .sort((a, b) => (a.from === b.from ? a.index - b.index : a.from < b.from ? -1 : 1));
    let longest = periods[0];
    for (const period of periods.slice(1)) {
      if (longest !== undefined && period.from <= longest.to) {
        const params = { one: write(longest.pin), other: write(period.pin), from: period.pin.validFrom ?? null };
        report(['ruleSets', period.index], params, [['ruleSets', longest.index]]);
      }
      if (longest === undefined || period.to > longest.to) longest = period;
    }
  },
});

function write({ id, version }: DatedPin): string {
  return `${id} ${version}`;
}

import { formatDate } from '../../../base/formatDate';
import type { DiagnosticPath } from '../../../diagnostics/diagnostic';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A gate is meant for a day of the edition, and what is decided there is dated in it: a wrong year is the usual mistake. Silent where the edition’s dates are reversed. */
export const gateOutsideEdition = defineCheck({
  code: 'cohorts/gate-outside-edition',
  severity: 'warning',
  finds: {
    fr: 'Un point de passage garde la date de la saison précédente (domain §3.2, T16, parcours par phases).',
    en: 'A gate keeps the date of the season before (domain §3.2, T16, parcours by phases).',
  },
  message: ({ day }: { day: string }) => ({
    fr: `Ce jour d’un point de passage, le ${formatDate(day, { locale: 'fr' })}, est hors des dates de l’édition.`,
    en: `This day of a gate, ${formatDate(day, { locale: 'en' })}, is outside the dates of the edition.`,
  }),
  hint: () => ({ fr: 'Vérifier l’année, ou prolonger l’édition.', en: 'Check the year, or extend the edition.' }),
  find({ from, to, cohorts, decisions = [] }: Edition, report) {
    if (to < from) return;
    const judge = (day: string | undefined, path: DiagnosticPath) => {
      if (day === undefined || (from <= day && day <= to)) return;
      report(path, { day }, [[day < from ? 'from' : 'to']]);
    };
    for (const [index, { gates = [], members }] of cohorts.entries()) {
      for (const [place, { on }] of gates.entries()) judge(on, ['cohorts', index, 'gates', place, 'on']);
      for (const [place, { gates: outcomes = [] }] of members.entries()) {
        for (const [rank, { on }] of outcomes.entries()) judge(on, ['cohorts', index, 'members', place, 'gates', rank, 'on']);
      }
    }
    const known = new Set(cohorts.map(({ id }) => id));
    for (const [index, { about, decidedOn }] of decisions.entries()) {
      if (about.of === 'member' && about.gate !== undefined && known.has(about.cohort)) judge(decidedOn, ['decisions', index, 'decidedOn']);
    }
  },
});

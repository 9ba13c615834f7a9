import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

interface Period {
  readonly from?: string;
  readonly to?: string;
}

/**
 * Nothing ends before it begins: the edition, a cohort, a member’s stay, a closure, an offer, an agreement or what an amendment makes of it, a
 * waiver, the days allowed to a session, an observation.
 */
export const reversedDates = defineCheck({
  code: 'dates/reversed-dates',
  severity: 'error',
  finds: {
    fr: 'L’année de la fin n’est pas changée en copiant une édition (peers §2.1, début\u00a0≤ fin dans PMM).',
    en: 'The year of the end is not changed when an edition is copied (peers §2.1, start ≤ end in PMM).',
  },
  message: ({ from, to }: { from: string; to: string }) => ({
    fr: `La fin (${formatDate(to, { locale: 'fr' })}) vient avant le début (${formatDate(from, { locale: 'fr' })}).`,
    en: `The end (${formatDate(to, { locale: 'en' })}) comes before the beginning (${formatDate(from, { locale: 'en' })}).`,
  }),
  hint: () => ({ fr: 'Inverser les deux dates, ou corriger l’une d’elles.', en: 'Swap the two dates, or correct one of them.' }),
  find(edition: Edition, report) {
    const judge = ({ from, to }: Period, at: readonly (string | number)[]) => {
      if (from !== undefined && to !== undefined && to < from) report([...at, 'to'], { from, to }, [[...at, 'from']]);
    };
    const judgeAll = (periods: readonly Period[], at: readonly (string | number)[]) => {
      for (const [index, period] of periods.entries()) judge(period, [...at, index]);
    };
    judge(edition, []);
    judgeAll(edition.closures ?? [], ['closures']);
    judgeAll(edition.cohorts, ['cohorts']);
    for (const [index, { members }] of edition.cohorts.entries()) judgeAll(members, ['cohorts', index, 'members']);
    judgeAll(edition.offers, ['offers']);
    judgeAll(edition.agreements, ['agreements']);
    for (const [index, { from, amendments = [] }] of edition.agreements.entries()) {
      for (const [place, { to }] of amendments.entries()) {
        const at = ['agreements', index];
        if (from !== undefined && to !== undefined && to < from)
          report([...at, 'amendments', place, 'to'], { from, to }, [[...at, 'from']]);
      }
    }
    for (const [index, { waivers = [] }] of edition.applications.entries()) {
      for (const [place, { decidedOn: from, until: to }] of waivers.entries()) {
        const at = ['applications', index, 'waivers', place];
        if (to !== undefined && to < from) report([...at, 'until'], { from, to }, [[...at, 'decidedOn']]);
      }
    }
    for (const [index, { notBefore: from, notAfter: to }] of edition.sessions.entries()) {
      const at = ['sessions', index];
      if (from !== undefined && to !== undefined && to < from) report([...at, 'notAfter'], { from, to }, [[...at, 'notBefore']]);
    }
    judgeAll(edition.observations, ['observations']);
  },
});

import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** The days allowed to a session still to be held meet those of its cohort: copied from last year, no day is left for it. Silent where dates are reversed. */
export const outsideCohort = defineCheck({
  code: 'sessions/outside-cohort',
  severity: 'error',
  finds: {
    fr: 'Une séance demande des jours où sa cohorte n’existe pas, et rien ne pourra la placer.',
    en: 'A session asks for days when its cohort does not exist, and nothing can place it.',
  },
  records: () => ({ session: 'session', cohort: 'cohort' }),
  message: ({ session, cohort }: { session: string; cohort: string }) => ({
    fr: `Les jours permis à la séance «\u00a0${session}\u00a0» tombent tous hors des dates de la cohorte «\u00a0${cohort}\u00a0»\u00a0: elle ne peut avoir lieu.`,
    en: `The days allowed to the session "${session}" are all outside the dates of the cohort "${cohort}": it cannot be held.`,
  }),
  hint: () => ({
    fr: 'Corriger les jours de la séance, ou les dates de la cohorte.',
    en: 'Correct the days of the session, or the dates of the cohort.',
  }),
  find({ cohorts, sessions }: Edition, report) {
    const cohortById = new Map([...cohorts.entries()].reverse().map(([place, cohort]) => [cohort.id, { ...cohort, place }]));
    for (const [index, { id, cohort: of, status, notBefore, notAfter }] of sessions.entries()) {
      const cohort = cohortById.get(of);
      if (status !== 'planned' || cohort === undefined || cohort.to < cohort.from) continue;
      if (notBefore !== undefined && notAfter !== undefined && notAfter < notBefore) continue;
      const params = { session: id, cohort: of };
      if (notBefore !== undefined && notBefore > cohort.to) {
        report(['sessions', index, 'notBefore'], params, [['cohorts', cohort.place, 'to']]);
      } else if (notAfter !== undefined && notAfter < cohort.from) {
        report(['sessions', index, 'notAfter'], params, [['cohorts', cohort.place, 'from']]);
      }
    }
  },
});

import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** A session is placed on a day of its cohort, hence of the edition: a wrong year in a schedule typed by hand. Silent where the cohort’s dates are reversed. */
export const outsideCohortDates = defineCheck({
  code: 'schedule/outside-cohort-dates',
  severity: 'warning',
  finds: {
    fr: 'Une séance glisse après la fin de la cohorte, quand plus rien ne la finance (peers §2.1, dates dans celles du programme).',
    en: 'A session slips past the end of the cohort, when nothing pays for it any more (peers §2.1, dates within the programme’s).',
  },
  records: () => ({ session: 'session', cohort: 'cohort' }),
  message: ({ session, cohort, date }: { session: string; cohort: string; date: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est placée le ${formatDate(date, { locale: 'fr' })}, hors des dates de la cohorte «\u00a0${cohort}\u00a0».`,
    en: `The session "${session}" is placed on ${formatDate(date, { locale: 'en' })}, outside the dates of the cohort "${cohort}".`,
  }),
  hint: () => ({
    fr: 'Vérifier l’année, déplacer la séance ou prolonger la cohorte.',
    en: 'Check the year, move the session or extend the cohort.',
  }),
  find(edition: Edition, report) {
    const cohortById = new Map([...edition.cohorts.entries()].reverse().map(([place, cohort]) => [cohort.id, { ...cohort, place }]));
    for (const { index, placement, session } of locatePlacements(edition)) {
      const cohort = cohortById.get(session.cohort);
      const { date } = placement;
      if (cohort === undefined || cohort.to < cohort.from || (cohort.from <= date && date <= cohort.to)) continue;
      const related = [['cohorts', cohort.place, date < cohort.from ? 'from' : 'to']];
      report(['schedule', 'placements', index, 'date'], { session: session.id, cohort: cohort.id, date }, related);
    }
  },
});

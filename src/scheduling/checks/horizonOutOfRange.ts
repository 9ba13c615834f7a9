import { formatDate } from '../../base/formatDate';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

const [earliest, latest] = ['1900-01-01', '2499-12-31'] as const;

/** The horizon lies in centuries where calendars and time zones mean what they say. */
export const horizonOutOfRange = defineCheck({
  code: 'scheduling/horizon-out-of-range',
  severity: 'error',
  message: ({ date }: { date: string }) => ({
    fr: `L’horizon va jusqu’au ${formatDate(date, { locale: 'fr' })}, hors des années 1900 à 2499.`,
    en: `The horizon reaches ${formatDate(date, { locale: 'en' })}, outside the years 1900 to 2499.`,
  }),
  find(problem: SchedulingProblem, report) {
    for (const key of ['from', 'to'] as const) {
      if (problem[key] < earliest || problem[key] > latest) report([key], { date: problem[key] });
    }
  },
});

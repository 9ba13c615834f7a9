import { formatDate } from '../../base/formatDate';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** Nothing ends before it begins: the horizon, a closure, the dates of a session. */
export const reversedDates = defineCheck({
  code: 'scheduling/reversed-dates',
  severity: 'error',
  message: ({ from, to }: { from: string; to: string }) => ({
    fr: `La fin (${formatDate(to, { locale: 'fr' })}) précède le début (${formatDate(from, { locale: 'fr' })}).`,
    en: `The end (${formatDate(to, { locale: 'en' })}) comes before the beginning (${formatDate(from, { locale: 'en' })}).`,
  }),
  find({ from, to, closures, sessions }: SchedulingProblem, report) {
    if (to < from) report(['to'], { from, to });
    for (const [index, closure] of (closures ?? []).entries()) {
      if (closure.to < closure.from) report(['closures', index, 'to'], { from: closure.from, to: closure.to });
    }
    for (const [index, { notBefore, notAfter }] of sessions.entries()) {
      if (notBefore !== undefined && notAfter !== undefined && notAfter < notBefore) {
        report(['sessions', index, 'notAfter'], { from: notBefore, to: notAfter });
      }
    }
  },
});

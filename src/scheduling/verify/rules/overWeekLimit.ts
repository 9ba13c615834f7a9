import { formatMinutes } from '../../../base/minutes';
import { defineRule } from '../rule';
import { sumByPeriod } from '../sumByPeriod';
import { problemLists } from '../problemLists';

/** Nobody has more minutes of sessions in a week (Monday to Sunday) than her limit; an enterprise counts where it is required. */
export const overWeekLimit = defineRule({
  code: 'scheduling/over-week-limit',
  severity: 'error',
  records: ({ of }) => ({ id: problemLists[of] }),
  message: (found: { of: 'people' | 'enterprises'; id: string; period: string; minutes: number; limitMinutes: number }) => ({
    fr: `«\u00a0${found.id}\u00a0» a ${formatMinutes(found.minutes, { locale: 'fr' })} de séances en une semaine${found.period && ` (${found.period})`}; la limite est de ${formatMinutes(found.limitMinutes, { locale: 'fr' })}.`,
    en: `"${found.id}" has ${formatMinutes(found.minutes, { locale: 'en' })} of sessions in a week${found.period && ` (${found.period})`}; the limit is ${formatMinutes(found.limitMinutes, { locale: 'en' })}.`,
  }),
  find(verification, report) {
    for (const { of, id, limits, period, minutes, last } of sumByPeriod(verification, 'week')) {
      const { perWeekMinutes: limitMinutes = Infinity } = limits;
      if (minutes > limitMinutes) report(['placements', last.index], { of, id, period, minutes, limitMinutes });
    }
  },
});

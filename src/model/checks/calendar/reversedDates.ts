import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Calendar } from '../../calendar';

/** Days of a calendar end no sooner than they begin. */
export const reversedDates = defineCheck({
  code: 'calendar/reversed-dates',
  severity: 'error',
  message: ({ from, to }: { from: string; to: string }) => ({
    fr: `La fin (${formatDate(to, { locale: 'fr' })}) vient avant le début (${formatDate(from, { locale: 'fr' })}).`,
    en: `The end (${formatDate(to, { locale: 'en' })}) comes before the beginning (${formatDate(from, { locale: 'en' })}).`,
  }),
  hint: () => ({ fr: 'Inverser les deux dates, ou corriger l’une d’elles.', en: 'Swap the two dates, or correct one of them.' }),
  find({ days }: Calendar, report) {
    for (const [index, { from, to }] of days.entries()) {
      if (to < from) report(['days', index, 'to'], { from, to }, [['days', index, 'from']]);
    }
  },
});

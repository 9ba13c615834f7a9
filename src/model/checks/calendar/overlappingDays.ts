import { compareText } from '../../../base/compareText';
import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Calendar } from '../../calendar';

/** A calendar speaks of each day once. Reported where days go on, beside those that already hold them. */
export const overlappingDays = defineCheck({
  code: 'calendar/overlapping-days',
  severity: 'warning',
  message: ({ date }: { date: string }) => ({
    fr: `Le ${formatDate(date, { locale: 'fr' })} figure déjà dans ce calendrier.`,
    en: `${formatDate(date, { locale: 'en' })} is already in this calendar.`,
  }),
  hint: () => ({
    fr: 'Raccourcir l’une des deux périodes; sinon, le jour porte le motif de la première de la liste.',
    en: 'Shorten one of the two periods; otherwise the day bears the reason of the first in the list.',
  }),
  find({ days }: Calendar, report) {
    const inTime = [...days.entries()]
      .filter(([, { from, to }]) => from <= to)
      .sort(([a, first], [b, second]) => compareText(first.from, second.from) || a - b);
    let latest: readonly [index: number, to: string] | undefined;
    for (const [index, { from, to }] of inTime) {
      if (latest !== undefined && from <= latest[1]) report(['days', index, 'from'], { date: from }, [['days', latest[0]]]);
      if (latest === undefined || to > latest[1]) latest = [index, to];
    }
  },
});

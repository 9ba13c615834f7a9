import { formatTime } from '../../../base/formatTime';
import { formatDate } from '../../../base/formatDate';
import { defineRule } from '../rule';

/** A start in the hour that clocks repeat in autumn means the first of the two. */
export const repeatedLocalTime = defineRule({
  code: 'scheduling/repeated-local-time',
  severity: 'warning',
  records: () => ({ session: 'session' }),
  message: ({ session, date, start }: { session: string; date: string; start: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» commence à ${formatTime(start, { locale: 'fr' })} le ${formatDate(date, { locale: 'fr' })}, une heure qui revient deux fois\u00a0: la première est retenue.`,
    en: `Session "${session}" starts at ${formatTime(start, { locale: 'en' })} on ${formatDate(date, { locale: 'en' })}, a time that comes twice: the first is meant.`,
  }),
  find({ readings, held }, report) {
    for (const { index, placement } of held) {
      const { session, date, start } = placement;
      if (readings[index]?.kind === 'repeated') report(['placements', index, 'start'], { session, date, start });
    }
  },
});

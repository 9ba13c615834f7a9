import { formatTime } from '../../../base/formatTime';
import { formatDate } from '../../../base/formatDate';
import { defineRule } from '../rule';

/** Sessions start at times that exist: not in the hour that clocks skip in spring. */
export const nonexistentLocalTime = defineRule({
  code: 'scheduling/nonexistent-local-time',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, date, start }: { session: string; date: string; start: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» commence à ${formatTime(start, { locale: 'fr' })} le ${formatDate(date, { locale: 'fr' })}\u00a0: cette heure n’existe pas, car on avance l’heure ce jour-là.`,
    en: `Session "${session}" starts at ${formatTime(start, { locale: 'en' })} on ${formatDate(date, { locale: 'en' })}: that time does not exist, clocks go forward.`,
  }),
  find({ schedule, readings }, report) {
    for (const [index, { session, date, start }] of schedule.placements.entries()) {
      if (readings[index]?.kind === 'skipped') report(['placements', index, 'start'], { session, date, start });
    }
  },
});

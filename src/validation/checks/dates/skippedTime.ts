import { formatDate } from '../../../base/formatDate';
import { formatTime } from '../../../base/formatTime';
import { findInstant, isTimeZone } from '../../../base/zonedTime';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A session starts at a time that exists: in spring, clocks skip an hour. Silent where the zone is unknown. */
export const skippedTime = defineCheck({
  code: 'dates/skipped-time',
  severity: 'error',
  finds: {
    fr: 'Une séance commence à une heure que le passage à l’heure d’été saute (domain §5.4).',
    en: 'A session starts at a time that the change to daylight time skips (domain §5).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, date, start }: { session: string; date: string; start: string; timeZone: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» commence à ${formatTime(start, { locale: 'fr' })} le ${formatDate(date, { locale: 'fr' })}, une heure qui n’existe pas ce jour-là\u00a0: les horloges avancent.`,
    en: `The session "${session}" starts at ${formatTime(start, { locale: 'en' })} on ${formatDate(date, { locale: 'en' })}, a time that does not exist that day: clocks go forward.`,
  }),
  hint: () => ({ fr: 'Déplacer la séance d’une heure.', en: 'Move the session by an hour.' }),
  find({ schedule }: Edition, report) {
    if (schedule === undefined || !isTimeZone(schedule.timeZone)) return;
    const { timeZone, placements } = schedule;
    const answers = new Map<string, boolean>();
    for (const [index, { session, date, start }] of placements.entries()) {
      const moment = `${date} ${start}`;
      const isSkipped = answers.get(moment) ?? findInstant({ date, time: start }, timeZone).kind === 'skipped';
      answers.set(moment, isSkipped);
      if (isSkipped) report(['schedule', 'placements', index, 'start'], { session, date, start, timeZone });
    }
  },
});

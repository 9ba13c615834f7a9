import { formatDate } from '../../../base/formatDate';
import { formatTime } from '../../../base/formatTime';
import { findInstant, isTimeZone } from '../../../base/zonedTime';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A start in the hour that clocks repeat in autumn means the first of the two. Silent where the zone is unknown. */
export const repeatedTime = defineCheck({
  code: 'dates/repeated-time',
  severity: 'warning',
  finds: {
    fr: 'Une séance commence à une heure que le retour à l’heure normale répète (peers F3, erreurs aux bords de l’heure).',
    en: 'A session starts at a time that the return to standard time repeats (peers F3, errors at the edges of time).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, date, start }: { session: string; date: string; start: string; timeZone: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» commence à ${formatTime(start, { locale: 'fr' })} le ${formatDate(date, { locale: 'fr' })}, une heure qui revient deux fois cette nuit-là\u00a0: la première est retenue.`,
    en: `The session "${session}" starts at ${formatTime(start, { locale: 'en' })} on ${formatDate(date, { locale: 'en' })}, a time that comes twice that night: the first is meant.`,
  }),
  hint: () => ({
    fr: 'Déplacer la séance, ou dire aux personnes attendues de laquelle des deux il s’agit.',
    en: 'Move the session, or tell those expected which of the two it is.',
  }),
  find({ schedule }: Edition, report) {
    if (schedule === undefined || !isTimeZone(schedule.timeZone)) return;
    const { timeZone, placements } = schedule;
    const answers = new Map<string, boolean>();
    for (const [index, { session, date, start }] of placements.entries()) {
      const moment = `${date} ${start}`;
      const isRepeated = answers.get(moment) ?? findInstant({ date, time: start }, timeZone).kind === 'repeated';
      answers.set(moment, isRepeated);
      if (isRepeated) report(['schedule', 'placements', index, 'start'], { session, date, start, timeZone });
    }
  },
});

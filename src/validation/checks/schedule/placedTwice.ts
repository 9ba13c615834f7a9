import { formatDate } from '../../../base/formatDate';
import { formatTime } from '../../../base/formatTime';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** A session has one date: moved by pasting a row, it keeps the old one too, and its hours are counted twice. */
export const placedTwice = defineCheck({
  code: 'schedule/placed-twice',
  severity: 'error',
  finds: {
    fr: 'Une séance est remise, et son ancienne date reste au calendrier.',
    en: 'A session is put off, and its former date stays in the schedule.',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, date, start }: { session: string; date: string; start: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» a déjà une date au calendrier (le ${formatDate(date, { locale: 'fr' })} à ${formatTime(start, { locale: 'fr' })}).`,
    en: `The session "${session}" already has a date in the schedule (${formatDate(date, { locale: 'en' })} at ${formatTime(start, { locale: 'en' })}).`,
  }),
  hint: () => ({ fr: 'Garder une seule des deux dates.', en: 'Keep one of the two dates only.' }),
  find({ schedule }: Edition, report) {
    const firstBySession = new Map<string, { readonly place: number; readonly date: string; readonly start: string }>();
    for (const [index, { session, date, start }] of (schedule?.placements ?? []).entries()) {
      const first = firstBySession.get(session);
      if (first === undefined) firstBySession.set(session, { place: index, date, start });
      else {
        report(['schedule', 'placements', index, 'session'], { session, date: first.date, start: first.start }, [
          ['schedule', 'placements', first.place],
        ]);
      }
    }
  },
});

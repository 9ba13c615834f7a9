import { formatDate } from '../../../base/formatDate';
import { pickText } from '../../../base/localizedText';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';

/** No session is placed on a day of closure. A warning: someone may have decided so. Sessions called off are left alone. */
export const placedOnClosure = defineCheck({
  code: 'schedule/placed-on-closure',
  severity: 'warning',
  finds: {
    fr: 'Une séance est placée pendant la relâche ou un jour férié (domain §5\u00a0: fériés, construction et écoles diffèrent la même semaine).',
    en: 'A session is placed during a break or on a holiday (domain §5: statutory, construction and school days differ in one week).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, date, reasonFr, reasonEn }: { session: string; date: string; reasonFr: string; reasonEn: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est placée le ${formatDate(date, { locale: 'fr', weekday: true })}, un jour de fermeture (${reasonFr}).`,
    en: `The session "${session}" is placed on ${formatDate(date, { locale: 'en', weekday: true })}, a day of closure (${reasonEn}).`,
  }),
  hint: () => ({
    fr: 'Déplacer la séance, ou retirer ce jour des fermetures.',
    en: 'Move the session, or remove this day from the closures.',
  }),
  find({ schedule, closures, sessions }: Edition, report) {
    if (schedule === undefined || closures === undefined || closures.length === 0) return;
    const calledOff = new Set(sessions.filter(({ status }) => status === 'cancelled' || status === 'not-applicable').map(({ id }) => id));
    const places = new Map<string, number>();
    for (const [index, { session, date }] of schedule.placements.entries()) {
      const place = places.get(date) ?? closures.findIndex(({ from, to }) => from <= date && date <= to);
      places.set(date, place);
      const closure = closures[place];
      if (closure === undefined || calledOff.has(session)) continue;
      const { reason } = closure;
      const found = { session, date, reasonFr: pickText(reason, 'fr'), reasonEn: pickText(reason, 'en') };
      report(['schedule', 'placements', index, 'date'], found, [['closures', place]]);
    }
  },
});

import { formatDate } from '../../../base/formatDate';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { listOverlaps } from '../../listOverlaps';

/** No room holds two sessions at the same time: two partners reserved it. */
export const roomOverlap = defineCheck({
  code: 'schedule/room-overlap',
  severity: 'error',
  finds: {
    fr: 'Deux séances sont dans la même salle à la même heure (peers §2.1, ni lieu ni conflit d’horaire dans PMM).',
    en: 'Two sessions are in one room at the same time (peers §2.1, neither location nor clash check in PMM).',
  },
  records: () => ({ room: 'room', session: 'session', other: 'session' }),
  message: ({ room, session, other, date }: { room: string; session: string; other: string; date: string }) => ({
    fr: `La salle «\u00a0${room}\u00a0» reçoit deux séances à la fois le ${formatDate(date, { locale: 'fr', weekday: true })}\u00a0: «\u00a0${other}\u00a0» et «\u00a0${session}\u00a0».`,
    en: `The room "${room}" holds two sessions at once on ${formatDate(date, { locale: 'en', weekday: true })}: "${other}" and "${session}".`,
  }),
  hint: () => ({ fr: 'Déplacer l’une des deux, ou lui trouver une autre salle.', en: 'Move one of the two, or find another room for it.' }),
  find(edition: Edition, report) {
    for (const { holder, earlier, later } of listOverlaps(edition, ({ placement }) =>
      placement.room === undefined ? [] : [placement.room],
    )) {
      const found = { room: holder, session: later.session.id, other: earlier.session.id, date: later.placement.date };
      report(['schedule', 'placements', later.index], found, [['schedule', 'placements', earlier.index]]);
    }
  },
});

import { formatMinutes } from '../../../base/minutes';
import { defineCheck } from '../../../diagnostics/defineCheck';
import type { Edition } from '../../../model/edition';
import { locatePlacements } from '../../locatePlacements';

/** A session lasts in the schedule what it lasts by itself: one was lengthened after the other was placed, and hours are counted from the session. */
export const minutesDiffer = defineCheck({
  code: 'schedule/minutes-differ',
  severity: 'warning',
  finds: {
    fr: 'La durée est changée à l’horaire, non dans la séance\u00a0: les heures comptées ne sont plus celles qui sont tenues (peers §5.1).',
    en: 'The length is changed in the schedule, not in the session: hours counted are no longer those held (peers §5.1).',
  },
  records: () => ({ session: 'session' }),
  message: ({ session, placedMinutes, sessionMinutes }: { session: string; placedMinutes: number; sessionMinutes: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» occupe ${formatMinutes(placedMinutes, { locale: 'fr' })} au calendrier, et dure ${formatMinutes(sessionMinutes, { locale: 'fr' })}.`,
    en: `The session "${session}" takes ${formatMinutes(placedMinutes, { locale: 'en' })} in the schedule, and lasts ${formatMinutes(sessionMinutes, { locale: 'en' })}.`,
  }),
  hint: () => ({ fr: 'Accorder les deux durées.', en: 'Make the two agree.' }),
  find(edition: Edition, report) {
    const placeById = new Map(edition.sessions.map(({ id }, place) => [id, place]));
    for (const { index, placement, session } of locatePlacements(edition)) {
      const [placedMinutes, { id, sessionMinutes }] = [placement.sessionMinutes, session];
      if (placedMinutes === sessionMinutes) continue;
      const related = [['sessions', placeById.get(id) ?? 0, 'sessionMinutes']];
      report(['schedule', 'placements', index, 'sessionMinutes'], { session: id, placedMinutes, sessionMinutes }, related);
    }
  },
});

import { scheduleSchema } from '../../../model/schedule';
import { defineLabels } from '../label';

/** Words of forms: schedule. */
export const scheduleLabels = defineLabels({
  id: 'schedule',
  schema: scheduleSchema,
  fr: ['Calendrier des séances', 'Quand se tient chaque séance, en ordre de temps.'],
  en: ['Schedule', 'A timetable of sessions, in order of time, then of id.'],
  properties: {
    timeZone: {
      fr: ['Fuseau horaire', 'Celui de toutes ses heures\u00a0: America/Toronto.'],
      en: ['Time zone', 'IANA zone of every local time in it, as "America/Toronto".'],
    },
    placements: {
      fr: ['Rencontres', 'Une pour chaque séance placée; celle qui n’y est pas n’a pas encore de date.'],
      en: ['Placed sessions', 'One for each session placed; a session that is not listed has no date yet.'],
    },
    madeWith: {
      fr: ['Fait avec', 'Comment il a été fait, pour pouvoir le refaire.'],
      en: ['Made with', 'How it was made, so that it can be made again.'],
      properties: {
        seed: { fr: ['Germe', 'Le germe donné à la recherche.'], en: ['Seed', 'The seed given to the search.'] },
        steps: { fr: ['Étapes', 'Combien d’étapes a pris la recherche.'], en: ['Steps', 'How many steps the search took.'] },
      },
    },
  },
});

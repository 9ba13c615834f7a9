import { lagSchema } from '../../../model/activity';
import { defineLabels } from '../label';

/** Words of forms: lag. */
export const lagLabels = defineLabels({
  id: 'lag',
  schema: lagSchema,
  fr: ['Délai', 'Temps à laisser entre deux choses\u00a0: en jours ou en minutes, au moins et au plus.'],
  en: ['Lag', 'Time to leave between two things: in days of the calendar or in minutes, at least and at most.'],
  properties: {
    minimumDays: {
      fr: ['Jours, au moins', 'Le moins de jours d’une date à l’autre.'],
      en: [
        'Days, at least',
        'Fewest days of the calendar from the date of one to the date of the other, 0 to 3,650. Absent: no minimum in days.',
      ],
    },
    maximumDays: {
      fr: ['Jours, au plus', 'Le plus de jours d’une date à l’autre.'],
      en: [
        'Days, at most',
        'Most days of the calendar from the date of one to the date of the other, 0 to 3,650. Absent: no maximum in days.',
      ],
    },
    minimumMinutes: {
      fr: ['Délai minimal', 'Le moins de temps de la fin de l’une au début de l’autre.'],
      en: ['Shortest lag', 'Fewest minutes from the end of one to the start of the other. Absent: no minimum in minutes.'],
    },
    maximumMinutes: {
      fr: ['Délai maximal', 'Le plus de temps de la fin de l’une au début de l’autre.'],
      en: ['Longest lag', 'Most minutes from the end of one to the start of the other. Absent: no maximum in minutes.'],
    },
  },
});

import { calendarSchema } from '../../../model/calendar';
import { defineLabels } from '../label';

/** Words of forms: calendar of closures. */
export const calendarLabels = defineLabels({
  id: 'calendar',
  schema: calendarSchema,
  fr: ['Calendrier de fermetures', 'Les jours que quelqu’un ferme ou préfère éviter\u00a0: une relâche, les vacances de la construction.'],
  en: [
    'Calendar of closures',
    'Days that someone closes or would rather avoid: a school break, the construction holiday, an agreement. The library ships none: such dates are set each year by whoever has the authority, and may move.',
  ],
  properties: {
    title: {
      fr: ['Titre', 'Comme on le montre\u00a0: «\u00a0Centre de services scolaire du Chemin-du-Roy\u00a0».'],
      en: ['Title', 'As it is shown, as « Centre de services scolaire du Chemin-du-Roy ».'],
    },
    days: {
      fr: ['Jours', 'Les jours dont parle le calendrier, dans n’importe quel ordre.'],
      en: ['Days', 'In any order.'],
      properties: {
        from: { fr: ['Du', 'Premier jour.'], en: ['From', 'First day.'] },
        to: {
          fr: ['Au', 'Dernier jour, compris; le même pour un seul jour.'],
          en: ['To', 'Last day, included; the same as "from" for one day.'],
        },
        reason: {
          fr: ['Raison', 'Ce que sont ces jours\u00a0: «\u00a0Semaine de relâche\u00a0».'],
          en: ['Reason', 'What the days are, as « Semaine de relâche ».'],
        },
        kind: {
          choices: { closed: { fr: 'Fermés', en: 'Closed' }, avoid: { fr: 'À éviter', en: 'To avoid' } },
          fr: ['Sorte', 'Si rien ne s’y tient, ou s’il vaut mieux les éviter.'],
          en: ['Kind', 'Whether nothing is held on them, or better not.'],
        },
      },
    },
  },
});

import { availabilitySchema } from '../../../model/availability';
import { defineLabels } from '../label';

/** Words of forms: availability. */
export const availabilityLabels = defineLabels({
  id: 'availability',
  schema: availabilitySchema,
  fr: ['Disponibilités', 'Quand quelqu’un, une entreprise ou une salle est libre, en heure locale.'],
  en: [
    'Availability',
    'When someone, an enterprise or a room is free, in local time. No weekly window means that the hours are not known.',
  ],
  properties: {
    weekly: {
      fr: ['Semaine ordinaire', 'Les heures libres d’une semaine ordinaire; aucune si elles ne sont pas connues.'],
      en: ['Ordinary week', 'Free hours of an ordinary week; empty when they are not known.'],
      properties: {
        weekday: {
          choices: {
            monday: { fr: 'lundi', en: 'Monday' },
            tuesday: { fr: 'mardi', en: 'Tuesday' },
            wednesday: { fr: 'mercredi', en: 'Wednesday' },
            thursday: { fr: 'jeudi', en: 'Thursday' },
            friday: { fr: 'vendredi', en: 'Friday' },
            saturday: { fr: 'samedi', en: 'Saturday' },
            sunday: { fr: 'dimanche', en: 'Sunday' },
          },
          fr: ['Jour de la semaine', 'Du lundi au dimanche.'],
          en: ['Day of the week', 'The day of the week, "monday" to "sunday".'],
        },
        from: {
          fr: ['De', 'Heure du début, à l’heure locale\u00a0: 09:00.'],
          en: ['From', 'Time it begins, "HH:MM", in the edition’s zone.'],
        },
        to: {
          fr: ['À', 'Heure de la fin, après le début; 24:00 est minuit à la fin du jour.'],
          en: ['To', 'Time it ends, "HH:MM", after "from"; "24:00" is midnight at the end of the day.'],
        },
        validFrom: {
          fr: ['À partir du', 'Premier jour où valent ces heures.'],
          en: ['From day', 'First day that these hours hold. Absent: from the start.'],
        },
        validTo: {
          fr: ['Jusqu’au', 'Dernier jour où valent ces heures, compris.'],
          en: ['To day', 'Last day that these hours hold, included. Absent: to the end.'],
        },
      },
    },
    exceptions: {
      fr: ['Jours différents', 'Les jours qui ne ressemblent pas à la semaine ordinaire.'],
      en: ['Days that differ', 'Days that differ. Absent: none.'],
      properties: {
        date: { fr: ['Jour', 'Le jour qui diffère.'], en: ['Day', 'The day that differs.'] },
        available: {
          fr: ['Libre', 'Oui pour ajouter du temps libre, non pour en retirer.'],
          en: ['Free', '"true" adds free time to the weekly windows; "false" takes it away.'],
        },
        from: {
          fr: ['De', 'Heure du début. À omettre\u00a0: depuis le début du jour.'],
          en: ['From', 'Time it begins. Absent: from the start of the day.'],
        },
        to: {
          fr: ['À', 'Heure de la fin. À omettre\u00a0: jusqu’à la fin du jour.'],
          en: ['To', 'Time it ends. Absent: to the end of the day.'],
        },
        reason: {
          fr: ['Raison', 'Pourquoi, comme un rapport peut le dire.'],
          en: ['Reason', 'Why, as a report may say it. Absent: private, or not said.'],
        },
      },
    },
  },
});

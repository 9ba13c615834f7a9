import { placementSchema } from '../../../model/schedule';
import { defineLabels } from '../label';

/** Words of forms: placed session. */
export const placementLabels = defineLabels({
  id: 'placement',
  schema: placementSchema,
  fr: ['Rencontre', 'Quand une séance se tient, avec qui et où, en heure locale.'],
  en: ['Placed session', 'When a session is held, with whom and where, in local time of the schedule’s zone.'],
  properties: {
    session: { fr: ['Séance', 'Identifiant de la séance placée.'], en: ['Session', 'Id of the session placed.'] },
    date: { fr: ['Date', 'Le jour où elle se tient.'], en: ['Date', 'The day it is held, in the schedule’s zone.'] },
    start: {
      fr: ['Début', 'Heure du début, à l’heure locale\u00a0: 13:30.'],
      en: ['Start', 'Time it starts, "HH:MM", in the schedule’s zone; of a time that occurs twice, the first.'],
    },
    sessionMinutes: { fr: ['Durée', 'Temps réel, du début à la fin.'], en: ['Duration', 'Real minutes, from start to end.'] },
    advisors: {
      fr: ['Animation', 'Qui anime\u00a0: une ligne par personne et par rôle.'],
      en: ['Facilitators', 'Who leads it: one line for each person and role.'],
      properties: {
        role: {
          codes: 'facilitatorRole',
          fr: ['Rôle', 'Le rôle tenu, un de ceux de la séance.'],
          en: ['Role', 'The role held, one of the session’s own.'],
        },
        advisor: {
          fr: ['Personne-ressource', 'Identifiant de la personne qui le tient.'],
          en: ['Advisor', 'Id of the advisor who holds it.'],
        },
      },
    },
    room: {
      fr: ['Salle', 'Identifiant de la salle. À omettre\u00a0: elle n’en occupe pas.'],
      en: ['Room', 'Id of the room. Absent: it takes up none.'],
    },
    pinned: { fr: ['Fixée', 'Oui si elle ne doit plus bouger.'], en: ['Pinned', 'Moves no more.'] },
  },
});

import { attendeeSchema } from '../../../model/session';
import { defineLabels } from '../label';

/** Words of forms: attendee. */
export const attendeeLabels = defineLabels({
  id: 'attendee',
  schema: attendeeSchema,
  fr: ['Entreprise invitée', 'Une entreprise à une séance\u00a0: nécessaire pour la tenir, ou bienvenue.'],
  en: ['Attendee', 'Someone’s enterprise at a session: needed for it to be held, or welcome.'],
  properties: {
    enterprise: { fr: ['Entreprise', 'Identifiant de l’entreprise.'], en: ['Enterprise', 'Id of the enterprise.'] },
    attendance: {
      choices: { required: { fr: 'Nécessaire', en: 'Required' }, optional: { fr: 'Bienvenue', en: 'Optional' } },
      fr: ['Présence', 'Nécessaire\u00a0: la séance ne se tient pas sans elle.'],
      en: ['Attendance', '"required": not held without it; "optional": it is welcome.'],
    },
  },
});

import { attendanceSchema } from '../../../model/attendance';
import { defineLabels } from '../label';

/** Words of forms: attendance. */
export const attendanceLabels = defineLabels({
  id: 'attendance',
  schema: attendanceSchema,
  fr: ['Présence', 'Ce qu’on sait de la présence d’une entreprise à une séance. Ne pas savoir n’est pas «\u00a0absente\u00a0».'],
  en: ['Attendance', 'What is known of an enterprise’s presence at a session. "unknown" is not "absent".'],
  properties: {
    session: { fr: ['Séance', 'Identifiant de la séance tenue.'], en: ['Session', 'Id of the session held.'] },
    enterprise: {
      fr: ['Entreprise', 'Identifiant de l’entreprise qui est venue, ou non.'],
      en: ['Enterprise', 'Id of the enterprise that came, or did not.'],
    },
    status: {
      codes: 'attendanceStatus',
      fr: ['Présence', 'Si elle est venue; «\u00a0non connue\u00a0» ne se lit jamais comme une absence.'],
      en: ['Attendance', 'Whether it came; "excused" warned beforehand, "unknown" was not noted and is never read as either.'],
    },
    receivedMinutes: {
      fr: ['Heures reçues', 'Temps reçu, lorsqu’il diffère de celui de la séance.'],
      en: ['Time received', 'Minutes received, where they differ from the session’s.'],
    },
    recordedAt: {
      fr: ['Notée à', 'Instant où elle a été notée, en temps universel.'],
      en: ['Recorded at', 'Instant it was noted, in UTC. Absent: not known.'],
    },
    by: { fr: ['Notée par', 'Qui l’a notée.'], en: ['Recorded by', 'Who noted it. Absent: not known.'] },
  },
});

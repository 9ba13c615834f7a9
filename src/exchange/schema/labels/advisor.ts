import { advisorSchema } from '../../../model/advisor';
import { defineLabels } from '../label';

/** Words of forms: advisor. */
export const advisorLabels = defineLabels({
  id: 'advisor',
  schema: advisorSchema,
  fr: ['Personne-ressource', 'Une personne qui donne des heures pour un partenaire\u00a0: elle accompagne, forme, anime.'],
  en: ['Advisor', 'A person who gives hours for a partner: coaches, trains, facilitates.'],
  properties: {
    name: { fr: ['Nom', 'Comme la personne signe. Renseignement personnel.'], en: ['Name', 'As the person signs. Personal information.'] },
    partner: {
      fr: ['Partenaire', 'Identifiant du partenaire qui prête cette personne.'],
      en: ['Partner', 'Id of the partner that lends this person.'],
    },
    expertise: {
      codes: 'expertise',
      fr: ['Expertises', 'Ce que la personne peut donner.'],
      en: ['Expertise', 'What the person can give: a session’s role asks for one of them.'],
    },
    place: {
      fr: ['Lieu de travail', 'Où la personne travaille d’habitude.'],
      en: ['Place of work', 'Where the person usually works. Absent: not known.'],
    },
    availability: {
      fr: [
        'Disponibilités',
        'À omettre si elles ne sont pas connues\u00a0: le calendrier suppose alors les heures de bureau, avec un avertissement.',
      ],
      en: ['Availability', 'When the person is free. Absent: not known; the scheduler then assumes business hours, with a warning.'],
    },
    limits: {
      fr: ['Limites de temps', 'Le plus de temps que la personne peut passer en séances.'],
      en: ['Time limits', 'Most time the person may have in sessions. Absent: no limit of their own.'],
      properties: {
        perDayMinutes: {
          fr: ['Par jour', 'Le plus de temps en séances dans une journée.'],
          en: ['Per day', 'Most minutes in sessions on one day. Absent: no limit by day.'],
        },
        perWeekMinutes: {
          fr: ['Par semaine', 'Le plus de temps en séances du lundi au dimanche.'],
          en: ['Per week', 'Most minutes in sessions from Monday to Sunday. Absent: no limit by week.'],
        },
        totalMinutes: {
          fr: ['En tout', 'Le plus de temps en séances sur tout le calendrier.'],
          en: ['In all', 'Most minutes in sessions over the whole schedule. Absent: what was offered in the person’s name, or no limit.'],
        },
      },
    },
  },
});

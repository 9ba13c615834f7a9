import { sessionSchema } from '../../../model/session';
import { defineLabels } from '../label';
import { labelHistory } from '../sharedLabels';

/** Words of forms: session. */
export const sessionLabels = defineLabels({
  id: 'session',
  schema: sessionSchema,
  fr: [
    'Séance',
    'Une séance d’une cohorte\u00a0: elle tient une activité ou plusieurs, pour certaines entreprises. Quand et où, c’est le calendrier qui le dit.',
  ],
  en: [
    'Session',
    'One sitting of a cohort: it holds one activity or several, for some enterprises, with facilitators. When and where is the schedule’s.',
  ],
  properties: {
    cohort: { fr: ['Cohorte', 'Identifiant de la cohorte.'], en: ['Cohort', 'Id of the cohort that it belongs to.'] },
    title: { fr: ['Titre', 'Comme on le lit dans son calendrier.'], en: ['Title', 'As participants read it in their calendar.'] },
    activities: {
      fr: ['Activités', 'Ce qui la remplit, dans l’ordre; leurs durées font la sienne.'],
      en: ['Activities', 'What fills it, in order; their minutes sum to "sessionMinutes".'],
      properties: {
        activity: { fr: ['Activité', 'Identifiant de l’activité du parcours.'], en: ['Activity', 'Id of the activity of the template.'] },
        minutes: { fr: ['Durée', 'Sa part de la séance.'], en: ['Duration', 'Its part of the session, in whole minutes.'] },
      },
    },
    kind: {
      codes: 'activityKind',
      fr: ['Type d’activité', 'Ce qu’on y fait surtout.'],
      en: ['Kind of activity', 'What is done there, for the most part.'],
    },
    hourKind: {
      codes: 'hourKind',
      fr: ['Nature des heures', 'Comme quoi son temps est compté.'],
      en: ['Kind of hours', 'What its time is counted as.'],
    },
    format: {
      codes: 'format',
      fr: ['Format', 'Avec qui à la fois\u00a0: le groupe, une entreprise, quelques-unes, en visite ou à son rythme.'],
      en: ['Format', 'With whom at once: the group, one enterprise, a few of them, on a visit, or alone at one’s own pace.'],
    },
    mode: {
      codes: 'mode',
      fr: ['Mode', 'Sur place, en ligne ou hybride.'],
      en: ['Mode', 'On site, online or hybrid. Absent: not decided.'],
    },
    sessionMinutes: {
      fr: [
        'Durée à l’horaire',
        'Combien de temps elle dure, quel que soit le nombre de personnes; la préparation et les déplacements sont à part.',
      ],
      en: ['Scheduled duration', 'How long it lasts on the schedule, whatever the number of people: preparation and travel are apart.'],
    },
    attendees: {
      fr: ['Entreprises invitées', 'Celles qui viennent.'],
      en: ['Attendees', 'Enterprises that come. Empty when nobody is expected yet.'],
    },
    quorum: {
      fr: ['Quorum', 'Combien d’entreprises, les nécessaires comprises, doivent pouvoir venir.'],
      en: ['Quorum', 'How many enterprises, required ones included, must be able to come.'],
    },
    client: {
      fr: ['Cliente', 'L’entreprise dont on travaille la situation, en codéveloppement.'],
      en: ['Client', 'The enterprise whose situation is worked on, in codevelopment.'],
    },
    facilitators: {
      fr: ['Animation', 'Les rôles à remplir, et combien de personnes pour chacun.'],
      en: ['Facilitators', 'Who leads it: the roles to fill, and how many people for each.'],
    },
    thread: {
      fr: ['Fil', 'Les séances d’un même fil gardent la même personne à l’animation, si possible.'],
      en: ['Thread', 'Sessions that bear the same id keep the same advisor where possible. Absent: no such tie.'],
    },
    needsRoom: {
      fr: ['Salle requise', 'Si elle occupe une salle.'],
      en: ['Needs a room', 'Whether it takes up a room. Absent: no room is looked for.'],
    },
    after: {
      fr: ['Après', 'Les séances qui finissent avant que celle-ci commence.'],
      en: ['After', 'Sessions that end before this one starts.'],
      properties: {
        session: { fr: ['Séance', 'Identifiant de la séance qui vient d’abord.'], en: ['Session', 'Id of the session that comes first.'] },
        lag: {
          fr: ['Délai', 'Temps à laisser entre la fin de l’une et le début de l’autre.'],
          en: ['Lag', 'Time to leave between the end of that one and this one. Absent: any.'],
        },
      },
    },
    notBefore: {
      fr: ['Pas avant le', 'Premier jour où elle peut se tenir.'],
      en: ['Not before', 'First day that it may be held. Absent: the cohort’s.'],
    },
    notAfter: {
      fr: ['Pas après le', 'Dernier jour où elle peut se tenir, compris.'],
      en: ['Not after', 'Last day that it may be held, included. Absent: the cohort’s.'],
    },
    envelope: {
      fr: ['Enveloppe', 'Identifiant de l’enveloppe d’heures à laquelle elle est imputée.'],
      en: ['Envelope', 'Id of the envelope that its hours are charged to. Absent: none yet.'],
    },
    status: {
      codes: 'sessionStatus',
      fr: ['État', 'Où elle en est; seules les séances prévues sont placées à l’horaire.'],
      en: ['Status', 'Where it stands; only those "planned" are placed by the scheduler.'],
    },
    statusReason: {
      fr: ['Raison de l’état', 'Pourquoi elle en est là\u00a0: «\u00a0Tempête de neige\u00a0».'],
      en: ['Reason of the status', 'Why it stands there, as « Tempête de neige ». Absent: nothing to explain.'],
    },
    history: labelHistory('sessionStatus'),
    origin: {
      fr: [
        'Origine',
        'L’activité du parcours d’où elle vient, la première si elle en contient plusieurs, et son numéro parmi les séances de celle-ci.',
      ],
      en: [
        'Origin',
        'The activity of the template that it was planned from, the first where it holds several, and its number among that activity’s sessions.',
      ],
      properties: {
        template: { fr: ['Parcours', 'Identifiant du parcours.'], en: ['Template', 'Id of the template.'] },
        version: { fr: ['Version', 'Version du parcours.'], en: ['Version', 'Version of the template that was planned.'] },
        activity: { fr: ['Activité', 'Identifiant de l’activité dans le parcours.'], en: ['Activity', 'Id of the activity in it.'] },
        number: {
          fr: ['Numéro', 'Première, deuxième… des séances de l’activité pour ce groupe ou cette entreprise.'],
          en: ['Number', 'First, second… of the activity’s sessions for that group or enterprise, from 1.'],
        },
      },
    },
  },
});

import { activitySchema } from '../../../model/activity';
import { defineLabels } from '../label';

/** Words of forms: activity. */
export const activityLabels = defineLabels({
  id: 'activity',
  schema: activitySchema,
  fr: ['Activité', 'Une activité d’un parcours\u00a0: quoi, pour qui, combien de temps, animée par qui, après quoi.'],
  en: ['Activity', 'One activity of a parcours: what, for whom, how long, led by whom, after what. Its id is never reused.'],
  properties: {
    title: {
      fr: ['Titre', 'Comme on le lit; les séances qui en viennent le portent aussi.'],
      en: ['Title', 'As participants read it; sessions planned from the activity bear it too.'],
    },
    summary: {
      fr: ['Résumé', 'Ce qui s’y passe, en quelques phrases.'],
      en: ['Summary', 'What happens there, in a few sentences. Absent: nothing more to say than the title.'],
    },
    kind: {
      codes: 'activityKind',
      fr: ['Type d’activité', 'Atelier, formation, codéveloppement…'],
      en: ['Kind of activity', 'What is done: a workshop, a training, a codevelopment….'],
    },
    format: {
      codes: 'format',
      fr: ['Format', 'Avec qui à la fois\u00a0: le groupe, une entreprise, quelques-unes, en visite ou à son rythme.'],
      en: ['Format', 'With whom at once: the group, one enterprise, a few of them, on a visit, or alone at one’s own pace.'],
    },
    mode: {
      codes: 'mode',
      fr: ['Mode', 'Sur place, en ligne ou hybride. À omettre si ce n’est pas décidé.'],
      en: ['Mode', 'On site, online or hybrid. Absent: not decided.'],
    },
    hourKind: {
      codes: 'hourKind',
      fr: ['Nature des heures', 'Comme quoi son temps est compté.'],
      en: ['Kind of hours', 'What the time is counted as.'],
    },
    phase: {
      fr: ['Phase', 'Identifiant de l’étape du parcours à laquelle elle appartient.'],
      en: ['Phase', 'The stage of the parcours that it belongs to: id of one of the template’s "phases".'],
    },
    rank: {
      fr: ['Rang', 'Ordre d’affichage parmi les activités d’une phase que rien d’autre n’ordonne.'],
      en: ['Rank', 'Display order among activities of one phase that nothing else orders.'],
    },
    duration: {
      fr: ['Durée', 'Temps à l’horaire de toutes ses séances, et pour quoi il est compté.'],
      en: ['Duration', 'Scheduled time of all its sessions, and for what it is counted.'],
      properties: {
        quantity: {
          fr: ['Combien de temps', 'Pour une fois ce que compte la base.'],
          en: ['How long', 'How long, for one of what "basis" counts.'],
        },
        basis: {
          codes: 'basis',
          fr: [
            'Base',
            'Pour quoi ce temps est compté\u00a0: 8\u00a0h par entreprise font 40\u00a0h à l’horaire pour cinq entreprises, 8\u00a0h par groupe font 8\u00a0h.',
          ],
          en: [
            'Basis',
            'What that time is counted for: 8 h "per-enterprise" are 40 h at the schedule for five enterprises, 8 h "per-group" are 8 h.',
          ],
        },
      },
    },
    sessions: {
      fr: ['Séances', 'En combien de séances égales la durée est partagée; les premières prennent le reste.'],
      en: ['Sessions', 'Into how many sessions the duration is cut, equally (earlier sessions take the remainder).'],
    },
    sessionGroup: {
      fr: [
        'Séances communes',
        'Les activités d’une phase qui portent ici le même identifiant se tiennent dans les mêmes séances, l’une après l’autre.',
      ],
      en: [
        'Shared sessions',
        'Activities of one phase that bear the same id here are held in the same sessions, one after the other. Absent: sessions of its own.',
      ],
    },
    spacing: {
      fr: ['Espacement', 'Temps entre deux séances de cette activité, pour la même entreprise ou le même groupe.'],
      en: ['Spacing', 'Time between two sessions of this activity, for the same enterprise or group.'],
    },
    after: {
      fr: ['Après', 'Les activités qui finissent avant que celle-ci commence.'],
      en: ['After', 'Activities that end before this one starts, for the same enterprise or group.'],
      properties: {
        activity: {
          fr: ['Activité', 'Identifiant de l’activité qui vient d’abord.'],
          en: ['Activity', 'Id of the activity that comes first.'],
        },
        lag: {
          fr: ['Délai', 'Temps à laisser entre la fin de l’une et le début de l’autre.'],
          en: ['Lag', 'Time to leave between the end of that one and this one. Absent: any.'],
        },
      },
    },
    groupSize: {
      fr: ['Taille du groupe', 'Nombre d’entreprises pour lequel elle fonctionne.'],
      en: ['Group size', 'Enterprises for which it works. Absent: any number.'],
      properties: {
        minimum: { fr: ['Minimum', 'Le moins d’entreprises.'], en: ['Minimum', 'Fewest enterprises.'] },
        maximum: { fr: ['Maximum', 'Le plus d’entreprises.'], en: ['Maximum', 'Most enterprises; not below "minimum".'] },
      },
    },
    facilitators: {
      fr: ['Animation', 'Qui anime chaque séance. Personne, pour ce qui se fait seul, à son rythme.'],
      en: ['Facilitators', 'Who leads each session. Empty: nobody, as for what is done alone at one’s own pace.'],
    },
    thread: {
      fr: ['Fil', 'Les séances d’un même fil gardent la même personne à l’animation, si possible.'],
      en: ['Thread', 'Sessions of one thread keep the same facilitator where possible.'],
    },
    needsRoom: {
      fr: ['Salle requise', 'Si ses séances occupent une salle.'],
      en: ['Needs a room', 'Whether its sessions take up a room. Absent: no room is looked for.'],
    },
    required: {
      choices: { must: { fr: 'Obligatoire', en: 'Required' }, could: { fr: 'Offerte', en: 'Offered' } },
      fr: ['Participation', 'Si chaque entreprise la suit, ou si elle est offerte. À omettre\u00a0: obligatoire.'],
      en: ['Participation', '"must": each enterprise follows it; "could": it is offered. Absent: "must".'],
    },
    precondition: {
      fr: ['Condition', 'Qui peut la suivre; une réponse inconnue la laisse en attente.'],
      en: ['Precondition', 'Who may follow it; an unknown answer leaves it pending, never dropped.'],
    },
    objectives: {
      fr: ['Objectifs', 'Ce que les participants et participantes sauront ou pourront faire.'],
      en: ['Objectives', 'What participants will know or be able to do. Absent: not stated.'],
    },
    deliverables: {
      fr: ['Livrables', 'Ce avec quoi les participants et participantes repartent.'],
      en: ['Deliverables', 'What participants leave with, as a business model on paper. Absent: not stated.'],
    },
    preparationMinutes: {
      fr: ['Préparation', 'Temps que prépare la personne qui anime pour chaque séance, compté à part.'],
      en: ['Preparation', 'Minutes that a facilitator prepares for each session, counted apart.'],
    },
  },
});

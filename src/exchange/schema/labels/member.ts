import { memberSchema } from '../../../model/cohort';
import { defineLabels } from '../label';
import { labelHistory } from '../sharedLabels';

/** Words of forms: member of a cohort. */
export const memberLabels = defineLabels({
  id: 'member',
  schema: memberSchema,
  fr: ['Membre d’une cohorte', 'Une entreprise dans une cohorte, et où elle en est.'],
  en: ['Member of a cohort', 'An enterprise in a cohort, and where it stands.'],
  properties: {
    enterprise: {
      fr: ['Entreprise', 'Identifiant d’une entreprise de l’édition.'],
      en: ['Enterprise', 'Id of one of the edition’s enterprises.'],
    },
    status: {
      codes: 'memberStatus',
      fr: ['État', 'Où elle en est\u00a0: on planifie des séances pour celles qui sont admises ou actives.'],
      en: [
        'Status',
        'Where it stands. Sessions are planned for those admitted and active; a waitlisted one waits for a place, a withdrawn one left.',
      ],
    },
    history: labelHistory('memberStatus'),
    rank: {
      fr: ['Rang sur la liste d’attente', '1 est appelée la première.'],
      en: ['Rank on the waiting list', 'Place on the waiting list: 1 is called first. Absent: not on it, or after those who have one.'],
    },
    from: { fr: ['Du', 'Premier jour dans la cohorte.'], en: ['From', 'First day in the cohort. Absent: the cohort’s own.'] },
    to: {
      fr: ['Au', 'Dernier jour dans la cohorte, compris.'],
      en: ['To', 'Last day in the cohort, included. Absent: the cohort’s own, or still there.'],
    },
    gates: {
      fr: ['Points de passage', 'Ce qui a été décidé à chacun.'],
      en: ['Gates', 'What was decided at each gate. Absent or without it: not decided yet.'],
      properties: {
        gate: {
          fr: ['Point de passage', 'Identifiant d’un point de passage de la cohorte.'],
          en: ['Gate', 'Id of one of the cohort’s gates.'],
        },
        outcome: {
          codes: 'gateOutcome',
          fr: ['Résultat', 'Franchi, non franchi, ou à revoir plus tard.'],
          en: ['Outcome', '"deferred" is neither: another outcome is to follow.'],
        },
        on: {
          fr: ['Date', 'Jour du résultat; de plusieurs, le plus récent vaut.'],
          en: ['Date', 'Day of the outcome; of several for one gate, the latest holds.'],
        },
        reason: {
          fr: ['Raison', 'Pourquoi, pour l’entreprise.'],
          en: ['Reason', 'Why, for the enterprise; one that does not pass is told, here or in a decision.'],
        },
        decision: {
          fr: ['Décision', 'Identifiant de la décision de l’édition qui le dit.'],
          en: ['Decision', 'Id of the decision of the edition that says so.'],
        },
      },
    },
  },
});

import { waiverSchema } from '../../../model/application';
import { defineLabels } from '../label';

/** Words of forms: waiver. */
export const waiverLabels = defineLabels({
  id: 'waiver',
  schema: waiverSchema,
  fr: ['Dérogation', 'Un critère mis de côté pour un demandeur, par quelqu’un, pour une raison\u00a0: toujours visible dans le verdict.'],
  en: ['Waiver', 'A criterion set aside for one applicant, by someone, for a reason: always visible in the verdict.'],
  properties: {
    criterion: {
      fr: ['Critère', 'Identifiant du critère mis de côté.'],
      en: ['Criterion', 'Id of the criterion set aside, in the program’s rule set.'],
    },
    by: {
      fr: ['Décidée par', 'Qui l’a décidée\u00a0: une personne ou un comité.'],
      en: ['Decided by', 'Who decided it: a person or a committee.'],
    },
    reason: {
      fr: ['Raison', 'Pourquoi, comme le diront le verdict et la lettre.'],
      en: ['Reason', 'Why, as the verdict and the letter will say it.'],
    },
    decidedOn: { fr: ['Décidée le', 'Premier jour où elle vaut.'], en: ['Decided on', 'First day that it stands.'] },
    until: { fr: ['Jusqu’au', 'Dernier jour où elle vaut, compris.'], en: ['Until', 'Last day that it stands, included. Absent: no end.'] },
  },
});

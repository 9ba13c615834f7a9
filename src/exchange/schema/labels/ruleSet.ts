import { ruleSetSchema } from '../../../model/ruleSet';
import { defineLabels } from '../label';

/** Words of forms: rules of eligibility. */
export const ruleSetLabels = defineLabels({
  id: 'ruleSet',
  schema: ruleSetSchema,
  fr: ['Règles d’admissibilité', 'Les règles d’un programme\u00a0: renseignements, paramètres datés, critères.'],
  en: ['Rules of eligibility', 'Rules of eligibility of a program, as a document: facts, dated parameters, criteria.'],
  properties: {
    version: {
      fr: ['Version', 'Elle monte à chaque changement\u00a0: une entente garde celle de sa signature.'],
      en: ['Version', 'Goes up with every change: an agreement keeps the version of its signature.'],
    },
    title: {
      fr: ['Titre', 'Comment s’appellent ces règles\u00a0: «\u00a0Admissibilité au projet pilote\u00a0».'],
      en: ['Title', 'What the rules are called, as « Admissibilité au projet pilote ».'],
    },
    program: {
      fr: ['Programme', 'Identifiant du programme, ou code du bailleur de fonds.'],
      en: ['Program', 'Id of the program, or code of the funder.'],
    },
    validFrom: {
      fr: ['À partir du', 'Premier jour où elles s’appliquent.'],
      en: ['From day', 'First day that these rules apply. Absent: not stated.'],
    },
    validTo: {
      fr: ['Jusqu’au', 'Dernier jour où elles s’appliquent, compris.'],
      en: ['To day', 'Last day that these rules apply, included. Absent: not stated.'],
    },
    facts: {
      fr: ['Renseignements', 'Tout ce que les tests peuvent demander à propos d’un demandeur.'],
      en: ['Facts', 'Everything that its tests may ask about an applicant, one or more.'],
    },
    parameters: {
      fr: ['Paramètres', 'Les chiffres qui changent avec le temps.'],
      en: ['Parameters', 'Figures that change with time. Absent: none.'],
    },
    criteria: {
      fr: ['Critères', 'Ce qui est exigé, recommandé ou exclu, dans l’ordre de la liste.'],
      en: ['Criteria', 'What is required, recommended or excluded, in the order of the checklist.'],
    },
  },
});

import { applicationSchema } from '../../../model/application';
import { defineLabels } from '../label';
import { labelHistory } from '../sharedLabels';

/** Words of forms: application. */
export const applicationLabels = defineLabels({
  id: 'application',
  schema: applicationSchema,
  fr: ['Candidature', 'Ce qu’un demandeur envoie à un programme\u00a0: qui, quand, les réponses, les pièces.'],
  en: ['Application', 'What an applicant sends to a program: who, when, the answers by id of fact, the evidence.'],
  properties: {
    program: { fr: ['Programme', 'Identifiant du programme visé.'], en: ['Program', 'Id of the program applied to.'] },
    applicant: {
      fr: ['Demandeur', 'Qui se présente; pas toujours une entreprise qui existe.'],
      en: ['Applicant', 'Who applies; not always an enterprise that exists.'],
    },
    participants: {
      fr: ['Personnes participantes', 'Qui viendrait. Renseignements personnels\u00a0: ne garder que ce que l’usage demande.'],
      en: ['Participants', 'People who would attend. Absent: not said. Personal information: keep only what the use requires.'],
    },
    submittedOn: {
      fr: ['Déposée le', 'Jour du dépôt ou, pour un brouillon, jour dont parlent ses réponses.'],
      en: [
        'Submitted on',
        'Day that it was sent, or in a draft the day that its answers stand for: parameters read at "submission" are read that day.',
      ],
    },
    language: {
      fr: ['Langue', 'Langue des lettres au demandeur.'],
      en: ['Language', 'Language of the letters to the applicant. Absent: not stated.'],
    },
    answers: {
      fr: ['Réponses', 'La valeur de chaque renseignement, par son identifiant; ce qui manque n’a pas été demandé.'],
      en: ['Answers', 'Value of each fact, by its id in the rule set; a fact that is absent was not asked.'],
    },
    evidence: { fr: ['Pièces justificatives', 'Les documents joints.'], en: ['Evidence', 'Documents handed in. Absent: none recorded.'] },
    waivers: {
      fr: ['Dérogations', 'Les critères mis de côté pour ce demandeur.'],
      en: ['Waivers', 'Criteria set aside for this applicant. Absent: none.'],
    },
    status: {
      codes: 'applicationStatus',
      fr: ['État', 'Où en est la candidature.'],
      en: ['Status', 'Where it stands. Absent: not followed here.'],
    },
    history: labelHistory('applicationStatus'),
  },
});

import { applicantSchema } from '../../../model/application';
import { defineLabels } from '../label';

/** Words of forms: applicant. */
export const applicantLabels = defineLabels({
  id: 'applicant',
  schema: applicantSchema,
  fr: ['Demandeur', 'Qui se présente\u00a0: une entreprise, une personne qui la dirige, plusieurs entreprises, un projet ou une équipe.'],
  en: [
    'Applicant',
    'Who applies: an enterprise, one of its managers, several enterprises with a lead, a project carried by a sponsor, or a team of people.',
  ],
  properties: {
    kind: {
      choices: {
        enterprise: { fr: 'Entreprise', en: 'Enterprise' },
        manager: { fr: 'Personne à la direction', en: 'Manager' },
        group: { fr: 'Regroupement d’entreprises', en: 'Group of enterprises' },
        project: { fr: 'Projet parrainé', en: 'Sponsored project' },
        team: { fr: 'Équipe', en: 'Team' },
      },
      fr: ['Sorte de demandeur', 'Qui se présente.'],
      en: ['Kind of applicant', 'Who applies.'],
    },
    enterprise: { fr: ['Entreprise', 'Identifiant de l’entreprise.'], en: ['Enterprise', 'Id of the enterprise.'] },
    lead: {
      fr: ['Chef de file', 'Identifiant de l’entreprise qui répond pour les autres.'],
      en: ['Lead', 'Id of the enterprise that answers for the others.'],
    },
    enterprises: {
      fr: ['Entreprises', 'Identifiants des entreprises, deux ou plus, chef de file comprise.'],
      en: ['Enterprises', 'Ids of the enterprises, two or more, the lead among them.'],
    },
    name: { fr: ['Nom', 'Celui de la personne, du projet ou de l’équipe.'], en: ['Name', 'That of the person, the project or the team.'] },
    sponsor: {
      fr: ['Organisme parrain', 'Identifiant de l’organisme qui dépose pour le projet.'],
      en: ['Sponsor', 'Id of the organisation that files for the project.'],
    },
    people: { fr: ['Personnes', 'Combien elles sont, de 1 à 1\u00a0000.'], en: ['People', 'How many they are, 1 to 1,000.'] },
  },
});

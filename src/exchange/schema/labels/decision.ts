import { decisionSchema } from '../../../model/decision';
import { defineLabels } from '../label';

/** Words of forms: decision. */
export const decisionLabels = defineLabels({
  id: 'decision',
  schema: decisionSchema,
  fr: ['Décision', 'Ce qui a été décidé, par qui, pourquoi et sous quelles règles.'],
  en: ['Decision', 'What was decided, by whom, why, and under which rules: a record, never changed, only followed by another.'],
  properties: {
    about: {
      fr: ['À propos de', 'Ce sur quoi porte la décision.'],
      en: ['About', 'The record decided upon.'],
      properties: {
        of: {
          choices: {
            edition: { fr: 'L’édition', en: 'The edition' },
            application: { fr: 'Une candidature', en: 'An application' },
            member: { fr: 'Une entreprise d’une cohorte', en: 'A member of a cohort' },
            session: { fr: 'Une séance', en: 'A session' },
            aid: { fr: 'Une aide', en: 'An aid' },
            agreement: { fr: 'Une entente', en: 'An agreement' },
          },
          fr: ['Sorte', 'Ce sur quoi elle porte.'],
          en: ['Kind', 'What it is about.'],
        },
        application: { fr: ['Candidature', 'Identifiant de la candidature.'], en: ['Application', 'Id of the application.'] },
        cohort: { fr: ['Cohorte', 'Identifiant de la cohorte.'], en: ['Cohort', 'Id of the cohort.'] },
        enterprise: { fr: ['Entreprise', 'Identifiant de l’entreprise.'], en: ['Enterprise', 'Id of the enterprise.'] },
        gate: {
          fr: ['Point de passage', 'Identifiant du point de passage. À omettre\u00a0: sa place dans la cohorte.'],
          en: ['Gate', 'Id of the gate, where it is decided whether the enterprise goes on. Absent: its place in the cohort.'],
        },
        session: { fr: ['Séance', 'Identifiant de la séance.'], en: ['Session', 'Id of the session.'] },
        aid: { fr: ['Aide', 'Identifiant de l’aide.'], en: ['Aid', 'Id of the aid.'] },
        agreement: { fr: ['Entente', 'Identifiant de l’entente.'], en: ['Agreement', 'Id of the agreement.'] },
      },
    },
    outcome: {
      codes: 'decisionOutcome',
      fr: ['Issue', 'Reportée n’est ni oui ni non\u00a0: une autre décision suivra.'],
      en: ['Outcome', '"deferred" is neither yes nor no: another decision is to follow.'],
    },
    decidedOn: { fr: ['Décidée le', 'Jour de la décision.'], en: ['Decided on', 'Day of the decision.'] },
    by: {
      fr: ['Décidée par', 'Une personne, un comité, plusieurs personnes.'],
      en: ['Decided by', 'Who decided: a person, a committee, several people.'],
      properties: {
        name: {
          fr: ['Nom', 'La personne ou le comité. Renseignement personnel.'],
          en: ['Name', 'The person, or the committee. Personal information.'],
        },
        role: {
          fr: ['À titre de', 'En quelle qualité\u00a0: «\u00a0présidente du comité\u00a0».'],
          en: ['Role', 'In what capacity, as « présidente du comité ».'],
        },
        partner: {
          fr: ['Partenaire', 'Identifiant du partenaire pour qui siège la personne.'],
          en: ['Partner', 'Id of the partner that the person sits for.'],
        },
      },
    },
    reason: {
      fr: ['Raison', 'Pourquoi, comme le dira la lettre\u00a0: jamais absente.'],
      en: ['Reason', 'Why, as the letter will say it: a decision is never without.'],
    },
    ruleSet: {
      fr: ['Règles', 'Les règles sous lesquelles elle est prise.'],
      en: ['Rules', 'The rules it was decided under. Absent: no rule set applies, or not known.'],
    },
    evidence: {
      fr: ['Pièces', 'Identifiants des pièces de la candidature sur lesquelles elle repose.'],
      en: ['Evidence', 'Ids of the application’s evidence that it rests on. Absent: none is named.'],
    },
    conflicts: {
      fr: ['Conflits d’intérêts', 'Ceux qui ont été déclarés. Vide\u00a0: on a demandé, et il n’y en a aucun.'],
      en: ['Conflicts of interest', 'Conflicts of interest declared. Absent: not asked; empty: asked, and none declared.'],
      properties: {
        name: {
          fr: ['Nom', 'Qui l’a déclaré. Renseignement personnel.'],
          en: ['Name', 'Who declared it, by name as among those who decide. Personal information.'],
        },
        nature: { fr: ['Nature', 'Ce qui lie la personne au dossier.'], en: ['Nature', 'What ties the person to the matter.'] },
      },
    },
  },
});

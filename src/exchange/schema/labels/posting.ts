import { postingSchema } from '../../../model/posting';
import { defineLabels } from '../label';
import { minutesCounts } from '../sharedLabels';

/** Words of forms: posting. */
export const postingLabels = defineLabels({
  id: 'posting',
  schema: postingSchema,
  fr: ['Écriture', 'Une écriture du grand livre des heures\u00a0: jamais changée, seulement suivie d’autres.'],
  en: ['Posting', 'One entry of the ledger of hours: never changed, only followed by others.'],
  properties: {
    kind: {
      choices: {
        allocate: { fr: 'Mettre de côté', en: 'Allocate' },
        transfer: { fr: 'Virer', en: 'Transfer' },
        commit: { fr: 'Engager', en: 'Commit' },
        release: { fr: 'Libérer', en: 'Release' },
        deliver: { fr: 'Donner', en: 'Deliver' },
        adjust: { fr: 'Corriger', en: 'Adjust' },
        expire: { fr: 'Laisser s’éteindre', en: 'Expire' },
      },
      fr: ['Sorte d’écriture', 'Ce qu’elle fait à une enveloppe.'],
      en: ['Kind of posting', 'What it does: sets hours aside, moves, promises, gives back, delivers, corrects or lets them lapse.'],
    },
    count: {
      choices: minutesCounts,
      fr: ['Compte d’heures', 'Lequel des trois comptes\u00a0: celui de son enveloppe.'],
      en: ['Count', 'Which of the three counts of time its minutes are in; its envelope’s own.'],
    },
    minutes: {
      fr: ['Minutes', 'Nombre entier de minutes; seule une correction peut être sous zéro.'],
      en: ['Minutes', 'Whole minutes; only "adjust" may be below 0.'],
    },
    envelope: { fr: ['Enveloppe', 'Identifiant de l’enveloppe imputée.'], en: ['Envelope', 'Id of the envelope that it is charged to.'] },
    toEnvelope: { fr: ['Vers l’enveloppe', 'Où va un virement.'], en: ['To envelope', 'Where a transfer goes.'] },
    commitment: {
      fr: ['Engagement', 'L’engagement que libère ou que réalise cette écriture.'],
      en: ['Commitment', 'The commitment that a release or a delivery is made against.'],
    },
    closes: {
      fr: ['Ferme l’engagement', 'Si une réalisation ferme son engagement; oui si c’est vide.'],
      en: ['Closes the commitment', 'Whether a delivery closes its commitment; yes when absent.'],
    },
    corrects: { fr: ['Corrige', 'L’écriture que corrige celle-ci.'], en: ['Corrects', 'The posting that an adjustment corrects.'] },
    effectiveOn: {
      fr: ['En date du', 'Jour à partir duquel elle compte.'],
      en: ['Effective on', 'Day that it counts from, in local time: a balance as of a day reads no later ones.'],
    },
    recordedAt: {
      fr: ['Inscrite à', 'Instant où elle a été inscrite, en temps universel.'],
      en: ['Recorded at', 'Instant it was written down, in UTC: says what was known when.'],
    },
    by: { fr: ['Inscrite par', 'Qui l’a inscrite.'], en: ['Recorded by', 'Who wrote it down. Absent: not known.'] },
    key: { fr: ['Clé', 'La même clé deux fois est la même écriture.'], en: ['Key', 'The same key twice is the same posting.'] },
    session: {
      fr: ['Séance', 'Identifiant de la séance réalisée ou engagée.'],
      en: ['Session', 'Id of the session delivered or committed. Absent: none in particular.'],
    },
    hourKind: {
      codes: 'hourKind',
      fr: ['Nature des heures', 'À omettre\u00a0: celle de l’enveloppe.'],
      en: ['Kind of hours', 'What the time is counted as. Absent: as the envelope says.'],
    },
    activityKind: {
      codes: 'activityKind',
      fr: ['Type d’activité', 'À quoi ont servi ces heures.'],
      en: ['Kind of activity', 'What the hours were for. Absent: not said.'],
    },
    partner: {
      fr: ['Partenaire', 'Identifiant du partenaire qui donne les heures.'],
      en: ['Partner', 'Id of the partner that gives the hours. Absent: not said.'],
    },
    advisor: {
      fr: ['Personne-ressource', 'Identifiant de la personne qui les donne.'],
      en: ['Advisor', 'Id of the person who gives them. Absent: not said.'],
    },
    enterprise: {
      fr: ['Entreprise', 'Identifiant de l’entreprise qui les reçoit.'],
      en: ['Enterprise', 'Id of the enterprise that receives them. Absent: the group, or not said.'],
    },
    fundingSource: {
      fr: ['Source de financement', 'Identifiant de l’entente qui paie.'],
      en: ['Funding source', 'Id of the agreement that pays. Absent: not said.'],
    },
    contribution: {
      codes: 'contribution',
      fr: ['Contribution', 'Si les heures sont payées ou données en nature.'],
      en: ['Contribution', 'Whether the hours are paid for or given in kind. Absent: not said.'],
    },
  },
});

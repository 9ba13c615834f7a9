import { envelopeSchema } from '../../../model/envelope';
import { defineLabels } from '../label';
import { minutesCounts } from '../sharedLabels';

/** Words of forms: envelope of hours. */
export const envelopeLabels = defineLabels({
  id: 'envelope',
  schema: envelopeSchema,
  fr: ['Enveloppe d’heures', 'Des heures mises de côté pour une fin, dans un seul des trois comptes.'],
  en: ['Envelope of hours', 'Hours set aside for one purpose, in one count of time.'],
  properties: {
    title: {
      fr: ['Titre', 'À quoi servent ces heures\u00a0: «\u00a0Accompagnement personnalisé\u00a0».'],
      en: ['Title', 'What the hours are for, as « Accompagnement personnalisé ».'],
    },
    hourKind: {
      codes: 'hourKind',
      fr: ['Nature des heures', 'Contenu de groupe, accompagnement…'],
      en: ['Kind of hours', 'What the time is counted as: group content, coaching…'],
    },
    count: {
      choices: minutesCounts,
      fr: ['Compte d’heures', 'Lequel des trois comptes\u00a0: à l’horaire, données ou reçues.'],
      en: ['Count', 'Which of the three counts of time its minutes are in: scheduled, given or received.'],
    },
    plannedMinutes: {
      fr: ['Heures prévues', 'Temps mis de côté au départ, dans le compte de l’enveloppe.'],
      en: ['Planned time', 'Minutes set aside at the start, in the envelope’s own count.'],
    },
    partner: {
      fr: ['Partenaire', 'Identifiant du partenaire qui les donne, lorsqu’il est le seul.'],
      en: ['Partner', 'The partner that gives them, when it is one only.'],
    },
    agreement: {
      fr: ['Entente', 'Identifiant de l’entente qui les paie.'],
      en: ['Agreement', 'Id of the agreement that pays for them. Absent: none in particular.'],
    },
  },
});

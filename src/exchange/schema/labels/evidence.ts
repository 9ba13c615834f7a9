import { evidenceSchema } from '../../../model/application';
import { defineLabels } from '../label';

/** Words of forms: evidence. */
export const evidenceLabels = defineLabels({
  id: 'evidence',
  schema: evidenceSchema,
  fr: ['Pièce justificative', 'Un document ou une déclaration jointe à une candidature.'],
  en: ['Evidence', 'A document or statement handed in with an application.'],
  properties: {
    kind: {
      codes: 'evidenceKind',
      fr: ['Sorte de pièce', 'États financiers, lettres patentes…'],
      en: ['Kind of evidence', 'What sort of document: financial statements, letters patent…'],
    },
    title: { fr: ['Titre', 'Comment s’appelle le document.'], en: ['Title', 'What the document is called. Absent: its kind says enough.'] },
    receivedOn: {
      fr: ['Reçue le', 'Jour où elle est arrivée.'],
      en: ['Received on', 'Day that it came in. Absent: not received yet, or not known.'],
    },
    fiscalYearEnd: {
      fr: ['Fin de l’exercice', 'Dernier jour de l’exercice dont elle parle.'],
      en: [
        'Fiscal year end',
        'Last day of the fiscal year that it speaks of, for statements and annual reports. Absent: it speaks of no year.',
      ],
    },
    approvedOn: {
      fr: ['Approuvée le', 'Jour où l’assemblée générale annuelle l’a approuvée.'],
      en: ['Approved on', 'Day that the annual general meeting approved it. Absent: not approved, or no approval needed.'],
    },
    validTo: {
      fr: ['Valable jusqu’au', 'Dernier jour où elle prouve quelque chose.'],
      en: ['Valid until', 'Last day that it proves anything. Absent: it does not expire.'],
    },
    facts: {
      fr: ['Renseignements appuyés', 'Identifiants des renseignements qu’elle appuie.'],
      en: ['Facts supported', 'Ids of the facts that it supports. Absent: not said.'],
    },
  },
});

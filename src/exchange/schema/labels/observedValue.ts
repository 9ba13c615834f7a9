import { observedValueSchema } from '../../../model/observation';
import { defineLabels } from '../label';

/** Words of forms: observed value. */
export const observedValueLabels = defineLabels({
  id: 'observedValue',
  schema: observedValueSchema,
  fr: ['Valeur observée', 'Ce qui a été observé. Manquant, sans objet, masqué et zéro sont quatre choses différentes.'],
  en: ['Observed value', 'What was observed. Missing, not applicable, suppressed and zero are four different things.'],
  properties: {
    kind: {
      choices: {
        number: { fr: 'Nombre', en: 'Number' },
        ratio: { fr: 'Rapport de deux comptes', en: 'Ratio of two counts' },
        share: { fr: 'Proportion telle qu’imprimée', en: 'Proportion as printed' },
        choice: { fr: 'Choix', en: 'Choice' },
        words: { fr: 'Citation', en: 'Quotation' },
        missing: { fr: 'Manquante', en: 'Missing' },
        'not-applicable': { fr: 'Sans objet', en: 'Not applicable' },
        suppressed: { fr: 'Masquée', en: 'Suppressed' },
      },
      fr: ['Sorte de valeur', 'Ce qu’on a trouvé, ou pourquoi il n’y a rien.'],
      en: ['Kind of value', 'What was found, or why there is nothing.'],
    },
    number: {
      fr: ['Nombre', 'Le chiffre, fois l’échelle de l’indicateur.'],
      en: ['Number', 'The figure times the indicator’s scale: 7.5 with a scale of 10 is "75".'],
    },
    numerator: { fr: ['Numérateur', 'Combien ont été comptés.'], en: ['Numerator', 'How many were counted.'] },
    denominator: {
      fr: ['Dénominateur', 'Sur combien; zéro laisse le rapport sans valeur.'],
      en: ['Denominator', 'Out of how many; 0 leaves the ratio undefined, never 0.'],
    },
    code: { fr: ['Réponse', 'Un code propre à l’indicateur.'], en: ['Answer', 'The answer, a code of the indicator’s own.'] },
    text: { fr: ['Texte', 'Dans la langue où il a été dit.'], en: ['Text', 'In the language it was said.'] },
    saidBy: { fr: ['Dit par', 'Qui l’a dit.'], en: ['Said by', 'Who said it. Absent: not named.'] },
    role: {
      fr: ['À titre de', 'En quelle qualité\u00a0: «\u00a0participante\u00a0».'],
      en: ['Role', 'In what capacity, as « participante ». Absent: not said.'],
    },
    consent: {
      choices: {
        published: { fr: 'Déjà publié', en: 'Already published' },
        given: { fr: 'Donné', en: 'Given' },
        refused: { fr: 'Refusé', en: 'Refused' },
        unknown: { fr: 'Non connu', en: 'Unknown' },
      },
      fr: ['Consentement', 'Sans consentement au dossier, la citation n’est jamais imprimée.'],
      en: ['Consent', 'Without consent on the record it is never printed.'],
    },
    reason: { fr: ['Raison', 'Pourquoi c’était sans objet.'], en: ['Reason', 'Why it had none. Absent: not said.'] },
  },
});

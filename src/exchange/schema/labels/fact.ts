import { factSchema } from '../../../model/fact';
import { defineLabels } from '../label';

/** Words of forms: fact. */
export const factLabels = defineLabels({
  id: 'fact',
  schema: factSchema,
  fr: ['Renseignement', 'Ce que les règles demandent à propos d’un demandeur\u00a0: son nom, la question, où le lire.'],
  en: ['Fact', 'Something that rules ask about an applicant: what it is called, how it is asked, where it may be read.'],
  properties: {
    type: {
      choices: {
        boolean: { fr: 'Oui ou non', en: 'Yes or no' },
        integer: { fr: 'Nombre entier', en: 'Whole number' },
        ratio: { fr: 'Proportion', en: 'Ratio' },
        cents: { fr: 'Montant', en: 'Amount of money' },
        date: { fr: 'Date', en: 'Date' },
        choice: { fr: 'Un choix', en: 'One choice' },
        choices: { fr: 'Plusieurs choix', en: 'Several choices' },
      },
      fr: ['Sorte de valeur', 'À quoi ressemble sa valeur.'],
      en: ['Kind of value', 'What its value looks like; "cents" are whole cents, "ratio" an exact fraction, "choices" a list of codes.'],
    },
    label: {
      fr: ['Nom', 'Comment il s’appelle dans un verdict\u00a0: «\u00a0Forme juridique\u00a0».'],
      en: ['Name', 'What it is called in a verdict, as « Forme juridique ».'],
    },
    question: {
      fr: ['Question', 'Comment on le demande\u00a0: «\u00a0Combien de personnes employez-vous?\u00a0».'],
      en: ['Question', 'How an applicant is asked, as « Combien de personnes employez-vous? ».'],
    },
    unit: {
      fr: ['Unité', 'Personnes, mois… comme on l’imprime après le chiffre.'],
      en: ['Unit', 'People, months… as printed after the figure.'],
    },
    choices: {
      fr: ['Choix', 'Les réponses possibles, avec leur nom.'],
      en: ['Choices', 'Codes that a "choice" or "choices" may take, with their labels.'],
      properties: {
        code: { fr: ['Code', 'Ce que contient la réponse.'], en: ['Code', 'What the answer holds.'] },
        label: { fr: ['Nom', 'Ce que lit le demandeur dans la liste.'], en: ['Name', 'What the applicant reads in the list.'] },
      },
    },
    minimum: {
      fr: ['Minimum', 'Le moins que la réponse puisse être, cette valeur comprise\u00a0: 0 pour un nombre de personnes.'],
      en: ['Minimum', 'The least that the answer can be, itself included: 0 for a number of people.'],
    },
    maximum: {
      fr: ['Maximum', 'Le plus que la réponse puisse être, cette valeur comprise\u00a0: 1 pour une proportion d’au plus 100\u00a0%.'],
      en: ['Maximum', 'The most that the answer can be, itself included: 1 for a ratio of at most 100%.'],
    },
    from: {
      fr: ['Lu dans', 'Où le modèle le tient\u00a0: «\u00a0enterprise.legalForm\u00a0».'],
      en: ['Read from', 'Where the model holds it, as "enterprise.legalForm" or "enterprise.place.region".'],
    },
    group: {
      fr: ['Groupe', 'Les questions d’un même groupe sont posées ensemble.'],
      en: ['Group', 'Questions of one group are asked together.'],
    },
    personal: {
      fr: ['Personnel', 'Si c’est un renseignement personnel (Loi 25).'],
      en: ['Personal', 'Whether it is personal information (Loi 25). Absent: it is not.'],
    },
  },
});

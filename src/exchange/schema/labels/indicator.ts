import { indicatorSchema } from '../../../model/indicator';
import { defineLabels } from '../label';

/** Words of forms: indicator. */
export const indicatorLabels = defineLabels({
  id: 'indicator',
  schema: indicatorSchema,
  fr: [
    'Indicateur',
    'Ce qu’on observe, en quelle unité, et comment ses valeurs se mettent ensemble. Des heures ne prouvent jamais un effet.',
  ],
  en: [
    'Indicator',
    'What is observed, in what unit, and how its values may be put together. Hours are an output and can satisfy no outcome.',
  ],
  properties: {
    title: {
      fr: ['Titre', 'Comme on l’imprime\u00a0: «\u00a0Emplois créés\u00a0».'],
      en: ['Title', 'As reports print it, as « Emplois créés ».'],
    },
    question: {
      fr: ['Question', 'Comment on le demande à qui l’observe.'],
      en: ['Question', 'How it is asked to whoever observes it. Absent: the title says enough.'],
    },
    resultType: {
      choices: {
        output: { fr: 'Extrant (ce qui a été fait)', en: 'Output (something done)' },
        outcome: { fr: 'Effet direct (ce qui a changé)', en: 'Outcome (something changed)' },
        impact: { fr: 'Effet ultime (ce qui dure)', en: 'Impact (something lasting)' },
      },
      fr: ['Sorte de résultat', 'Ce qui a été fait, ce qui a changé, ou ce qui dure.'],
      en: ['Kind of result', 'Something done, changed, or lasting: hours are an "output" and can satisfy no outcome.'],
    },
    measure: {
      choices: {
        count: { fr: 'Compte', en: 'Count' },
        'unique-count': { fr: 'Compte sans doublon', en: 'Unique count' },
        quantity: { fr: 'Quantité', en: 'Quantity' },
        money: { fr: 'Argent', en: 'Money' },
        ratio: { fr: 'Proportion', en: 'Ratio' },
        mean: { fr: 'Moyenne', en: 'Mean' },
        score: { fr: 'Cote', en: 'Score' },
        nominal: { fr: 'Catégorie', en: 'Category' },
        qualitative: { fr: 'Mots', en: 'Words' },
      },
      fr: ['Mesure', 'Comment ses valeurs se mettent ensemble.'],
      en: ['Measure', 'How its values may be put together: counts add up, a mean does not, words are quoted.'],
    },
    temporality: {
      choices: {
        flow: { fr: 'Flux (s’additionne)', en: 'Flow (adds up)' },
        stock: { fr: 'Stock (état à une date)', en: 'Stock (state at a date)' },
        cumulative: { fr: 'Cumul', en: 'Cumulative' },
      },
      fr: ['Dans le temps', 'Un flux s’additionne; un stock est un état à une date; un cumul contient déjà le passé.'],
      en: ['Over time', 'A flow adds over time; a stock is a state at a date; a cumulative series already holds the past.'],
    },
    unit: {
      fr: ['Unité', 'Ce que compte une valeur.'],
      en: ['Unit', 'What a value counts. Absent: it has no unit, as a score or a quotation.'],
      properties: {
        code: { fr: ['Code', 'Identifiant de l’unité.'], en: ['Code', 'Id of the unit, as "job" or "cad".'] },
        label: {
          fr: ['Nom', 'Comme on l’imprime après le chiffre\u00a0: «\u00a0emplois\u00a0».'],
          en: ['Name', 'As it is printed after the figure, as « emplois ».'],
        },
      },
    },
    scale: {
      fr: ['Échelle', 'Les entiers observés valent tant de fois l’unité\u00a0: 100 pour des centièmes.'],
      en: ['Scale', 'Observed integers are this many times the unit: 100 for hundredths.'],
    },
    direction: {
      choices: {
        increase: { fr: 'Augmenter', en: 'Increase' },
        decrease: { fr: 'Diminuer', en: 'Decrease' },
        maintain: { fr: 'Maintenir', en: 'Maintain' },
      },
      fr: ['Sens voulu', 'Ce qui serait une bonne nouvelle.'],
      en: ['Direction', 'What would be good news. Absent: neither way.'],
    },
    subject: {
      choices: {
        enterprise: { fr: 'L’entreprise', en: 'The enterprise' },
        cohort: { fr: 'La cohorte', en: 'The cohort' },
        edition: { fr: 'L’édition', en: 'The edition' },
        program: { fr: 'Le programme', en: 'The program' },
      },
      fr: ['Qui est observé', 'L’entreprise, la cohorte, l’édition ou le programme.'],
      en: ['Who is observed', 'Who is observed.'],
    },
  },
});

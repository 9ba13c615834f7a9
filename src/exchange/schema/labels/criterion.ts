import { criterionSchema } from '../../../model/ruleSet';
import { defineLabels } from '../label';

/** Words of forms: criterion. */
export const criterionLabels = defineLabels({
  id: 'criterion',
  schema: criterionSchema,
  fr: ['Critère', 'Une chose que le programme exige, recommande ou exclut.'],
  en: ['Criterion', 'One thing that a program requires, recommends, or excludes, with what is said when it is met, unmet or unknown.'],
  properties: {
    title: {
      fr: ['Titre', 'Ce qui est demandé, comme on l’imprime dans la liste.'],
      en: ['Title', 'What is asked, as the checklist prints it.'],
    },
    severity: {
      choices: {
        required: { fr: 'Exigé', en: 'Required' },
        recommended: { fr: 'Recommandé', en: 'Recommended' },
        exclusion: { fr: 'Exclusion', en: 'Exclusion' },
      },
      fr: ['Portée', 'Une exclusion exclut lorsque sa règle est remplie.'],
      en: ['Severity', 'An exclusion excludes when its rule is met.'],
    },
    rule: {
      fr: ['Règle', 'Quand il est rempli, par des tests sur des renseignements.'],
      en: ['Rule', 'When it is met, by tests over facts.'],
    },
    messages: {
      fr: ['Messages', 'Ce qui est dit; ce qui est entre accolades est rempli par les faits\u00a0: {observed}, {expected}.'],
      en: ['Messages', 'Placeholders in braces are filled from the evidence: "{observed}", "{expected}".'],
      properties: {
        met: {
          fr: ['Rempli', 'Dit lorsqu’il est rempli.'],
          en: ['Met', 'Said when it is met. Absent: a sentence is made from the facts.'],
        },
        unmet: {
          fr: ['Non rempli', 'Dit lorsqu’il n’est pas rempli.'],
          en: ['Unmet', 'Said when it is not met. Absent: a sentence is made from the facts.'],
        },
        unknown: {
          fr: ['Inconnu', 'Dit lorsqu’il manque des renseignements.'],
          en: ['Unknown', 'Said when facts are missing. Absent: the questions to ask are listed.'],
        },
      },
    },
    waivable: {
      fr: ['Dérogation possible', 'Si quelqu’un peut y déroger, au dossier.'],
      en: ['May be waived', 'Whether someone may waive it, on the record.'],
    },
    citations: {
      fr: ['Références', 'Les articles ou les pages qui le demandent.'],
      en: ['Citations', 'Articles or pages that ask for it. Absent: none recorded.'],
    },
  },
});

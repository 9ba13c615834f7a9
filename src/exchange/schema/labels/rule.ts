import { ruleNodeSchema } from '../../../model/rule';
import { defineLabels } from '../label';

/** Words of forms: rule. */
export const ruleLabels = defineLabels({
  id: 'rule',
  schema: ruleNodeSchema,
  fr: ['Règle', 'Un arbre de tests sur des renseignements, lu en trois valeurs\u00a0: remplie, non remplie, inconnue.'],
  en: ['Rule', 'A tree of tests over facts, read in three values: met, unmet, unknown.'],
  properties: {
    node: {
      choices: {
        test: { fr: 'Test', en: 'Test' },
        all: { fr: 'Toutes', en: 'All' },
        any: { fr: 'Au moins une', en: 'Any' },
        'at-least': { fr: 'Au moins tant', en: 'At least so many' },
        not: { fr: 'Contraire', en: 'Not' },
        when: { fr: 'Si… alors', en: 'If… then' },
        ref: { fr: 'Autre critère', en: 'Another criterion' },
        custom: { fr: 'Prédicat du programme', en: 'The program’s own predicate' },
      },
      fr: ['Sorte de règle', 'Un test, ou une façon d’assembler d’autres règles.'],
      en: ['Kind of rule', 'A test, or a way to put other rules together.'],
    },
    fact: { fr: ['Renseignement', 'Identifiant du renseignement comparé.'], en: ['Fact', 'Id of the fact compared.'] },
    operator: {
      choices: {
        'is-true': { fr: 'est vrai', en: 'is true' },
        'is-false': { fr: 'est faux', en: 'is false' },
        equals: { fr: 'égale', en: 'equals' },
        'not-equals': { fr: 'diffère de', en: 'differs from' },
        in: { fr: 'est parmi', en: 'is in' },
        'not-in': { fr: 'n’est pas parmi', en: 'is not in' },
        'less-than': { fr: 'moins de', en: 'less than' },
        'at-most': { fr: 'au plus', en: 'at most' },
        'more-than': { fr: 'plus de', en: 'more than' },
        'at-least': { fr: 'au moins', en: 'at least' },
        'includes-any': { fr: 'comprend au moins un de', en: 'includes any of' },
        'includes-all': { fr: 'comprend tous', en: 'includes all of' },
        'includes-none': { fr: 'ne comprend aucun de', en: 'includes none of' },
        'is-present': { fr: 'est donné', en: 'is present' },
      },
      fr: ['Comparaison', 'Comment le renseignement est comparé.'],
      en: ['Comparison', 'How the fact is compared.'],
    },
    value: {
      fr: ['Valeur', 'Ce à quoi le renseignement est comparé; vide avec un paramètre.'],
      en: ['Value', 'What the fact is compared with; absent with a parameter.'],
      properties: {
        numerator: { fr: ['Numérateur', 'La partie du haut.'], en: ['Numerator', 'Upper part; may be below 0.'] },
        denominator: { fr: ['Dénominateur', 'La partie du bas, 1 ou plus.'], en: ['Denominator', 'Lower part, 1 or more.'] },
      },
    },
    parameter: {
      fr: ['Paramètre', 'Identifiant d’un paramètre daté des règles; vide avec une valeur.'],
      en: ['Parameter', 'Id of a dated parameter of the rule set; absent with a value.'],
    },
    of: { fr: ['Règles', 'La règle ou les règles assemblées.'], en: ['Rules', 'The rule or rules put together.'] },
    count: { fr: ['Nombre', 'Combien de ces règles doivent être remplies.'], en: ['Count', 'How many of these rules must be met.'] },
    if: { fr: ['Si', 'La règle qui décide si l’autre s’applique.'], en: ['If', 'The rule that decides whether the other one applies.'] },
    then: { fr: ['Alors', 'La règle qui s’applique dans ce cas.'], en: ['Then', 'The rule that applies in that case.'] },
    criterion: {
      fr: ['Critère', 'Identifiant d’un autre critère des mêmes règles.'],
      en: ['Criterion', 'Id of another criterion of the same rules.'],
    },
    name: {
      fr: ['Nom du prédicat', 'Celui que l’application fournit.'],
      en: ['Name of the predicate', 'The one that the application provides.'],
    },
    facts: {
      fr: ['Renseignements lus', 'Identifiants des renseignements que lit le prédicat.'],
      en: ['Facts read', 'Ids of the facts that the predicate reads.'],
    },
  },
});

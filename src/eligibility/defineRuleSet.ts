import type { RuleSet } from '../model/ruleSet';

/**
 * The rule set itself, with the exact type of its facts: what TypeScript writes and what JSON holds are one object.
 *
 * @example
 * const ruleSet = defineRuleSet({
 *   schema: 'trajet/rule-set/1.0',
 *   id: 'small-cooperatives',
 *   version: '1.0.0',
 *   title: { fr: 'Petites coopératives', en: 'Small cooperatives' },
 *   ...gatherCriteria(acceptedLegalForm(['cooperative']), fewerEmployeesThan(50)),
 * });
 *
 * compileRuleSet(ruleSet, { asOf: '2026-01-15' }).verdict({ 'legal-form': 'work-cooperative', employees: 49 }) // => { status: 'eligible' }
 */
export function defineRuleSet<const R extends RuleSet>(ruleSet: R): R {
  return ruleSet;
}

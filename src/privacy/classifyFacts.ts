import type { RuleSet } from '../model/ruleSet';
import type { FactClasses } from './findClass';

/** The class of each answer that these rule sets ask for. A fact that one of them marks personal is so for all. */
export function classifyFacts(ruleSets: readonly RuleSet[]): FactClasses {
  const facts = ruleSets.flatMap((ruleSet) => ruleSet.facts);
  const personal = new Set(facts.filter((fact) => fact.personal === true).map(({ id }) => id));
  return new Map(facts.map(({ id }) => [id, personal.has(id) ? 'personal' : 'organisational'] as const));
}

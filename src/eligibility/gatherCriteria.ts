import type { Criterion } from '../model/ruleSet';
import type { CriterionPart } from './criterionPart';

/**
 * Criteria and the facts they ask for, to be spread into a rule set. A fact that several ask for is there once, as the first declares it.
 *
 * @example
 * gatherCriteria(acceptedLegalForm(['cooperative']), fewerEmployeesThan(50)).facts.map(({ id }) => id) // => ['legal-form', 'employees']
 */
export function gatherCriteria<const Parts extends readonly CriterionPart[]>(
  ...parts: Parts
): { facts: Parts[number]['facts'][number][]; criteria: Criterion[] } {
  const facts: Parts[number]['facts'][number][] = parts.flatMap((part) => part.facts);
  return {
    facts: facts.filter(({ id }, index) => facts.findIndex((fact) => fact.id === id) === index),
    criteria: parts.map(({ criterion }) => criterion),
  };
}

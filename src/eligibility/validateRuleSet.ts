import { runChecks } from '../diagnostics/defineCheck';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { RuleSet } from '../model/ruleSet';
import { ruleSetChecks } from './checks/registry';

/**
 * What is wrong with a rule set that its schema cannot see: names that lead nowhere, operators, constants and bounds that do not fit, dates
 * out of order.
 *
 * An empty list means that every rule can be evaluated. `compileRuleSet` runs it too, and carries on: what is wrong stays unknown.
 *
 * @example
 * validateRuleSet(trajetPilotRuleSet) // => []
 */
export function validateRuleSet(ruleSet: RuleSet): Diagnostic[] {
  return runChecks(ruleSetChecks, ruleSet);
}

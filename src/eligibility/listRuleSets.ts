import type { RuleSet } from '../model/ruleSet';
import { ruleSets } from './packs/registry';

/**
 * The rule sets that the library carries: examples to verify with each program, not legal advice.
 *
 * @example
 * listRuleSets().map(({ id }) => id) // => ['trajet-pilot']
 */
export function listRuleSets(): RuleSet[] {
  return [...ruleSets];
}

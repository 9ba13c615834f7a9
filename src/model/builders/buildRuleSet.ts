import type { RuleSet } from '../ruleSet';
import { buildCriterion } from './buildCriterion';
import { chooseId } from './chooseId';

/**
 * A rule set to start from: one fact, `employees`, and one criterion, fewer than 50 of them.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildRuleSet({ title: { en: 'Rules' } }).id // => 'rules'
 */
export function buildRuleSet(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    schema: 'trajet/rule-set/1.0',
    id: chooseId(changes, 'rule-set'),
    version: '1.0.0',
    title: { fr: 'Critères d’admissibilité', en: 'Eligibility criteria' },
    facts: [
      {
        id: 'employees',
        type: 'integer',
        minimum: 0,
        label: { fr: 'Employés', en: 'Employees' },
        question: { fr: 'Combien de personnes sont employées?', en: 'How many people are employed?' },
        from: 'enterprise.employees',
      },
    ],
    criteria: [buildCriterion()],
    ...changes,
  };
}

import type { Facts } from '../model/fact';
import type { Criterion, RuleSet } from '../model/ruleSet';
import type { CompiledRule, RuleContext, Situation } from '../rules/compiledRule';
import { compileRule } from '../rules/compileRule';
import type { Outlook } from '../rules/outlook';
import { judgeCriterion, type CriterionJudgment } from './judgeCriterion';
import { orderCriteria } from './orderCriteria';

/** A criterion with its rule made ready, and its place in the rule set. */
export interface CompiledCriterion extends Criterion {
  readonly index: number;
  readonly compiled: CompiledRule;
}

/** The criteria of a rule set made ready, each after those that it refers to. */
export function compileCriteria({ criteria }: RuleSet, context: RuleContext): readonly CompiledCriterion[] {
  const compiled = criteria.map((criterion, index) => ({
    ...criterion,
    index,
    compiled: compileRule(criterion.rule, context, ['criteria', index, 'rule']),
  }));
  return orderCriteria(compiled).ordered;
}

/**
 * Settles criteria one after the other on an applicant's facts, and tells of each. A reference reads what is settled before it; one that
 * goes round in a circle finds nothing, and stays unknown.
 */
export function settleCriteria(
  criteria: readonly CompiledCriterion[],
  facts: Facts,
  tell: (criterion: CompiledCriterion, judgment: CriterionJudgment, situation: Situation) => void,
): void {
  const settled = new Map<string, Outlook>();
  const situation = { facts, settled };
  for (const criterion of criteria) {
    const seen = criterion.compiled.weigh(situation);
    tell(criterion, judgeCriterion(criterion, seen), situation);
    if (!settled.has(criterion.id)) settled.set(criterion.id, seen);
  }
}

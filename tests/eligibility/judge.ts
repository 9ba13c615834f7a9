import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import type { CriterionPart } from '../../src/eligibility/criterionPart';
import { explainVerdict } from '../../src/eligibility/explainVerdict';
import { gatherCriteria } from '../../src/eligibility/gatherCriteria';
import { validateRuleSet } from '../../src/eligibility/validateRuleSet';
import type { CriterionStatus } from '../../src/eligibility/verdict';
import type { Facts } from '../../src/model/fact';
import { safeParseRuleSet, type RuleSet } from '../../src/model/ruleSet';
import { buildRuleSet } from './buildRuleSet';

const ruleSetOf = (part: CriterionPart): RuleSet => buildRuleSet(gatherCriteria(part));
const explain = (part: CriterionPart, facts: Facts) => compileRuleSet(ruleSetOf(part), { asOf: '2026-01-15' }).explain(facts);

/** The status of a reusable criterion on some facts. */
export function judge(part: CriterionPart, facts: Facts): CriterionStatus | undefined {
  return explain(part, facts).criteria[0]?.status;
}

/** What a reusable criterion says on some facts, in French then in English. */
export function say(part: CriterionPart, facts: Facts): (string | undefined)[] {
  const verdict = explain(part, facts);
  return (['fr', 'en'] as const).map((locale) => explainVerdict(verdict, { locale, as: 'reasons' })[1]);
}

/** Everything wrong with a rule set that holds a reusable criterion alone: its schema, then its rules. */
export function inspect(part: CriterionPart): string[] {
  const ruleSet = ruleSetOf(part);
  return [...safeParseRuleSet(ruleSet).diagnostics, ...validateRuleSet(ruleSet)].map(({ code }) => code);
}

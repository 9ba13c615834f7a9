/** `trajet/eligibility`: rules as data, verdicts in three values, their reasons, and tables of cases. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, DiagnosticSource, ReadResult, Severity } from '../diagnostics/diagnostic';
export { TrajetError } from '../diagnostics/trajetError';
export { formatDiagnostics } from '../eligibility/formatDiagnostics';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export { parseRuleSet, ruleSetSchema, safeParseRuleSet, type Criterion, type Parameter, type RuleSet } from '../model/ruleSet';
export {
  applicationSchema,
  parseApplication,
  safeParseApplication,
  type Applicant,
  type Application,
  type Waiver,
} from '../model/application';
export type { Fact, FactType, FactValue, Facts, KnownValue } from '../model/fact';
export type { Constant, Operator, RuleNode, TestNode } from '../model/rule';
export type { Predicate } from '../rules/compiledRule';
export type { Explanation, ExplanationReason, ObservedFact, ParameterReading } from '../rules/explanation';
export type { RuleDates } from '../rules/findParameterValue';
export type { RuleStatus } from '../rules/outlook';
export type { UnknownReason } from '../rules/readFact';
export { defineRuleSet } from '../eligibility/defineRuleSet';
export type { FactsOf, ValueOf } from '../eligibility/factsOf';
export { validateRuleSet } from '../eligibility/validateRuleSet';
export { compileRuleSet, type CompiledRuleSet, type CompileRuleSetOptions, type JudgeOptions } from '../eligibility/compileRuleSet';
export type { CriterionResult, CriterionStatus, IneligibleKind, Verdict, VerdictOutcome } from '../eligibility/verdict';
export { collectFacts, type CollectedFacts } from '../eligibility/collectFacts';
export { evaluateEligibility, type EvaluateEligibilityOptions } from '../eligibility/evaluateEligibility';
export { explainVerdict, type ExplainVerdictOptions } from '../eligibility/explainVerdict';
export { toLetter, type LetterOptions } from '../eligibility/toLetter';
export type { ReportBlock, ReportColumn, ReportDocument } from '../model/report';
export type { EligibilityCase, EligibilityStatus } from '../eligibility/eligibilityCase';
export { runCases, type CaseResult, type CasesRun, type RunCasesOptions } from '../eligibility/runCases';
export { explainCase } from '../eligibility/explainCase';
export { gatherCriteria } from '../eligibility/gatherCriteria';
export { defineCriterion, type CriterionPart, type CriterionSettings } from '../eligibility/criterionPart';
export { acceptedLegalForm, type LegalFormCode } from '../eligibility/criteria/acceptedLegalForm';
export { enoughAvailablePeople } from '../eligibility/criteria/enoughAvailablePeople';
export { fewerEmployeesThan } from '../eligibility/criteria/fewerEmployeesThan';
export { hasMarketActivity } from '../eligibility/criteria/hasMarketActivity';
export { locatedInRegion, type RegionCode } from '../eligibility/criteria/locatedInRegion';
export { notControlledByPublicBodies } from '../eligibility/criteria/notControlledByPublicBodies';
export { statedSocialPurpose } from '../eligibility/criteria/statedSocialPurpose';
export { supportedByBoard } from '../eligibility/criteria/supportedByBoard';
export { trajetPilotRuleSet } from '../eligibility/packs/trajetPilot';
export { listRuleSets } from '../eligibility/listRuleSets';

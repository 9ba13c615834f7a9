import { findNearestName } from '../base/nearestName';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic';
import type { RuleSet } from '../model/ruleSet';
import { compileRuleSet, type CompiledRuleSet, type CompileRuleSetOptions } from './compileRuleSet';
import type { EligibilityCase, EligibilityStatus } from './eligibilityCase';
import { listDeciding } from './listDeciding';
import type { Verdict } from './verdict';
import { caseWithoutDate, unknownCriterion } from './verdictDiagnostics';

/** How cases are run; each case may have a date of its own. */
export interface RunCasesOptions extends Omit<CompileRuleSetOptions, 'asOf'> {
  /** Day of the evaluation of cases without one. Where absent, the first day that the rule set is valid. */
  readonly asOf?: string;
}

/** What became of one case. */
export interface CaseResult {
  /** Place in the table, from 1. */
  readonly row: number;
  readonly name?: string;
  readonly passed: boolean;
  readonly expected: EligibilityStatus;
  /** Absent when the case could not be judged. */
  readonly obtained?: EligibilityStatus;
  /** Ids of the criteria that decided: all that refuse, or all that are left to complete. */
  readonly because: readonly string[];
  /** Ids that the case names and that did not decide, then those that decided and that it does not name. */
  readonly absent: readonly string[];
  readonly unexpected: readonly string[];
  readonly verdict?: Verdict;
  readonly diagnostics: readonly Diagnostic[];
}

/** A table of cases, run. */
export interface CasesRun {
  readonly passed: number;
  readonly failed: number;
  readonly rows: readonly CaseResult[];
}

/**
 * Runs a table of cases against a rule set: expected and obtained, row by row.
 *
 * A case passes when the verdict is the one expected and, where it says because of which criteria, when those and no others decided.
 * A case that cannot be judged or that names an unknown criterion fails, with a diagnostic.
 *
 * @throws RangeError when a date does not exist.
 * @example
 * runCases(trajetPilotRuleSet, [{ facts: { 'legal-form': 'partnership' }, expected: 'ineligible', because: ['legal-form'] }], { asOf: '2020-11-18' }).passed // => 1
 */
export function runCases(ruleSet: RuleSet, cases: readonly EligibilityCase[], options: RunCasesOptions = {}): CasesRun {
  const byDate = new Map<string, CompiledRuleSet>();
  const compileAt = (asOf: string) => {
    const compiled = byDate.get(asOf) ?? compileRuleSet(ruleSet, { ...options, asOf });
    byDate.set(asOf, compiled);
    return compiled;
  };
  const rows = cases.map((item, index) => {
    const asOf = item.asOf ?? options.asOf ?? ruleSet.validFrom;
    return compareCase(item, index, ruleSet, asOf === undefined ? undefined : compileAt(asOf).explain(item.facts));
  });
  const passed = rows.filter((row) => row.passed).length;
  return { passed, failed: rows.length - passed, rows };
}

function compareCase(
  { name, expected, because: named }: EligibilityCase,
  index: number,
  { criteria }: RuleSet,
  verdict: Verdict | undefined,
): CaseResult {
  const known = criteria.map(({ id }) => id);
  const unknown = (named ?? []).filter((id) => !known.includes(id));
  const diagnostics = [
    ...(verdict === undefined ? [buildDiagnostic(caseWithoutDate, ['cases', index], {})] : verdict.diagnostics),
    ...unknown.map((criterion) =>
      buildDiagnostic(unknownCriterion, ['cases', index, 'because'], { criterion, nearest: findNearestName(criterion, known) ?? null }),
    ),
  ];
  const because = verdict === undefined ? [] : listDeciding(verdict).map(({ id }) => id);
  const absent = (named ?? []).filter((id) => !because.includes(id));
  const unexpected = named === undefined ? [] : because.filter((id) => !named.includes(id));
  return {
    row: index + 1,
    ...(name !== undefined && { name }),
    passed: verdict?.status === expected && absent.length + unexpected.length === 0 && !hasErrors(diagnostics),
    expected,
    ...(verdict !== undefined && { obtained: verdict.status }),
    because,
    absent,
    unexpected,
    ...(verdict !== undefined && { verdict }),
    diagnostics,
  };
}

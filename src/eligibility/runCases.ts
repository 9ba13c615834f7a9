import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import { hasErrors, type Diagnostic, type DiagnosticPath, type DiagnosticSource } from '../diagnostics/diagnostic';
import type { RuleSet } from '../model/ruleSet';
import { compileRuleSet, type CompiledRuleSet, type CompileRuleSetOptions } from './compileRuleSet';
import type { EligibilityCase, EligibilityStatus } from './eligibilityCase';
import { listDeciding } from './listDeciding';
import { resolveCriteria } from './resolveCriteria';
import type { Verdict } from './verdict';
import { caseWithoutDate } from './verdictDiagnostics';

/** How cases are run; each case may have a date of its own. */
export interface RunCasesOptions extends Omit<CompileRuleSetOptions, 'asOf'> {
  /** Day of the evaluation of cases without one. Where absent, the first day that the rule set is valid. */
  readonly asOf?: string;
}

/** What became of one case. */
export interface CaseResult {
  /** Place among the cases run, from 1. Rows of a file that could not be read are not among them: `source` has the line. */
  readonly row: number;
  /** Where the case is written, when it says so: `fromCsv` gives the file and its line. */
  readonly source?: DiagnosticSource;
  /** Name of the case, as its author wrote it. */
  readonly name?: string;
  /** Whether the verdict and, where the case names them, the criteria are as expected, with no error in the case. */
  readonly passed: boolean;
  /** The verdict that its author expects. */
  readonly expected: EligibilityStatus;
  /** The verdict obtained. Absent when the case could not be judged. */
  readonly obtained?: EligibilityStatus;
  /** Ids of the criteria that decided: all that refuse, or all that are left to complete. */
  readonly because: readonly string[];
  /** Criteria that the case names and that did not decide: ids, or what was written where it names none. */
  readonly absent: readonly string[];
  /** Ids of the criteria that decided and that the case does not name; empty where it names none. */
  readonly unexpected: readonly string[];
  /** The whole verdict, with its reasons. Absent when the case could not be judged. */
  readonly verdict?: Verdict;
  /** What is wrong with the case or with the rules. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A table of cases, run. */
export interface CasesRun {
  /** Number of cases that passed. */
  readonly passed: number;
  /** Number of cases that did not pass, those that could not be judged included. */
  readonly failed: number;
  /** What became of each case, in the order given. */
  readonly rows: readonly CaseResult[];
}

/**
 * Runs a table of cases against a rule set: expected and obtained, row by row.
 *
 * A case passes when the verdict is the one expected and, where it says because of which criteria, when those and no others decided.
 * A case that cannot be judged or that names an unknown criterion fails, with a diagnostic. `explainCase` puts each result in words.
 *
 * @throws RangeError when a date does not exist.
 * @example
 * const cases: EligibilityCase[] = [
 *   { facts: { 'legal-form': 'partnership' }, expected: 'ineligible', because: ['legal-form'] },
 *   { facts: { 'available-people': 1 }, expected: 'ineligible', because: ['Disponibilité de l’équipe'] },
 * ];
 *
 * runCases(trajetPilotRuleSet, cases, { asOf: '2020-11-18' }).passed // => 2
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
  { name, expected, because: written, source }: EligibilityCase,
  index: number,
  { criteria }: RuleSet,
  verdict: Verdict | undefined,
): CaseResult {
  const place: DiagnosticPath = ['cases', index];
  const origin = source === undefined ? {} : { source };
  const resolved = written === undefined ? undefined : resolveCriteria(written, criteria, { path: [...place, 'because'], ...origin });
  const named = resolved?.ids;
  const diagnostics = [
    ...(verdict === undefined
      ? [buildDiagnostic(caseWithoutDate, place, {}, origin)]
      : verdict.diagnostics.map((found) => moveToCase(found, place, origin))),
    ...(resolved?.diagnostics ?? []),
  ];
  const because = verdict === undefined ? [] : listDeciding(verdict).map(({ id }) => id);
  const absent = (named ?? []).filter((id) => !because.includes(id));
  const unexpected = named === undefined ? [] : because.filter((id) => !named.includes(id));
  return {
    row: index + 1,
    ...origin,
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

/** A remark on an answer, at its place in the table of cases; what speaks of the rules themselves stays where it is. */
function moveToCase(found: Diagnostic, place: DiagnosticPath, origin: Pick<Diagnostic, 'source'>): Diagnostic {
  const [root, ...rest] = found.path;
  return root === 'answers' ? { ...found, path: [...place, 'facts', ...rest], ...origin } : found;
}

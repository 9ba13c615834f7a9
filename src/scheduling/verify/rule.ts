import type { DiagnosticDefinition } from '../../diagnostics/defineDiagnostic';
import type { DiagnosticParams, DiagnosticPath, Severity } from '../../diagnostics/diagnostic';
import type { Verification } from './verification';

/** What a finding may add: other places concerned, and a lesser severity where someone decided so. */
export interface FindingExtra {
  readonly related?: readonly DiagnosticPath[];
  readonly severity?: Severity;
}

/** Something that a schedule must respect, said from the definition: it looks at records, local dates and times, and nothing else. */
export interface Rule<Params extends DiagnosticParams = DiagnosticParams, Code extends string = string> extends DiagnosticDefinition<
  Params,
  Code
> {
  /** Reports each place of the schedule where it is not respected. */
  find(verification: Verification, report: (path: DiagnosticPath, params: Params, extra?: FindingExtra) => void): void;
}

/** Declares a rule, keeping the exact type of its code and of its parameters. */
export function defineRule<Params extends DiagnosticParams, const Code extends string>(rule: Rule<Params, Code>): Rule<Params, Code> {
  return rule;
}

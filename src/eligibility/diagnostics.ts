import type { DiagnosticDefinition } from '../diagnostics/defineDiagnostic';
import { rulesDiagnostics } from '../rules/diagnostics';
import { ruleSetChecks } from './checks/registry';
import { verdictDiagnostics } from './verdictDiagnostics';

/** Everything that eligibility may say: of a rule set, of rules at a date, of an application. In the order of the diagnostics page. */
export const eligibilityDiagnostics = [
  ...ruleSetChecks,
  ...rulesDiagnostics,
  ...verdictDiagnostics,
] as const satisfies readonly DiagnosticDefinition[];

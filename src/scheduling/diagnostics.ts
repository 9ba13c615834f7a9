import type { DiagnosticDefinition } from '../diagnostics/defineDiagnostic';
import { buildDiagnostics } from './build/buildDiagnostics';
import { problemChecks } from './checks/registry';
import { notFound } from './explainUnplaced';
import { proofDefinitions } from './proofs/registry';
import { constraints } from './registry';
import { scheduleRules } from './verify/registry';

/** Everything that scheduling may say: of an edition, of a problem, of what cannot be, of sessions left out, of a schedule. */
export const schedulingDiagnostics = [
  ...buildDiagnostics,
  ...problemChecks,
  ...proofDefinitions,
  ...constraints,
  notFound,
  ...scheduleRules,
] as const satisfies readonly DiagnosticDefinition[];

import type { DiagnosticDefinition } from '../diagnostics/defineDiagnostic';
import { templateChecks } from './checks/registry';
import { planDiagnostics } from './planDiagnostics';

/** Everything that the room of parcours may say, in the order of the diagnostics page. */
export const parcoursDiagnostics = [...templateChecks, ...planDiagnostics] as const satisfies readonly DiagnosticDefinition[];

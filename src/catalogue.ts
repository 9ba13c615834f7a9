import { buildFormatter } from './diagnostics/buildFormatter';
import type { DiagnosticDefinition } from './diagnostics/defineDiagnostic';
import { documentDiagnostics } from './diagnostics/documentDiagnostics';
import { identifierDiagnostics } from './diagnostics/identifierDiagnostics';
import { schemaDiagnostics } from './diagnostics/schemaDiagnostics';
import { eligibilityDiagnostics } from './eligibility/diagnostics';
import { exchangeDiagnostics } from './exchange/diagnostics';
import { impactDiagnostics } from './impact/diagnostics';
import { applicationDiagnostics } from './model/checks/application/registry';
import { calendarChecks } from './model/checks/calendar/registry';
import { enterpriseDiagnostics } from './model/checks/enterprise/registry';
import { programChecks } from './model/checks/program/registry';
import { duplicateDiagnostics } from './matching/duplicateDiagnostics';
import { capacityDiagnostics } from './model/derived/capacityDiagnostics';
import { statusDiagnostics } from './model/status/statusDiagnostics';
import { parcoursDiagnostics } from './parcours/diagnostics';
import { riskDiagnostics } from './privacy/riskDiagnostics';
import { schedulingDiagnostics } from './scheduling/diagnostics';
import { validationDiagnostics } from './validation/registry';

/** Every kind of diagnostic that the library may make, in the order of the diagnostics page: from reading a document to putting observations together. */
export const allDiagnostics = [
  ...documentDiagnostics,
  ...schemaDiagnostics,
  ...identifierDiagnostics,
  ...enterpriseDiagnostics,
  ...programChecks,
  ...calendarChecks,
  ...applicationDiagnostics,
  ...statusDiagnostics,
  ...capacityDiagnostics,
  ...exchangeDiagnostics,
  ...eligibilityDiagnostics,
  ...parcoursDiagnostics,
  ...duplicateDiagnostics,
  ...validationDiagnostics,
  ...schedulingDiagnostics,
  ...impactDiagnostics,
  ...riskDiagnostics,
] as const satisfies readonly DiagnosticDefinition[];

/**
 * Diagnostics in words, in their order: where, what, and what to do.
 *
 * Each comes with its parts (`message`, `hint`, `where`) and as one paragraph (`text`). A code that this version does not know is shown as it is.
 *
 * @example
 * formatDiagnostics(safeParseEnterprise({ id: 'a', name: 'A', employees: 4.5 }).diagnostics, { locale: 'en' })[0].message // => 'Expected a whole number here, found 4.5.'
 */
export const formatDiagnostics = buildFormatter(allDiagnostics);

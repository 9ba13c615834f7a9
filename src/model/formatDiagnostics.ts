import { buildFormatter } from '../diagnostics/buildFormatter';
import { documentDiagnostics } from '../diagnostics/documentDiagnostics';
import { identifierDiagnostics } from '../diagnostics/identifierDiagnostics';
import { schemaDiagnostics } from '../diagnostics/schemaDiagnostics';
import { applicationDiagnostics } from './checks/application/registry';
import { calendarChecks } from './checks/calendar/registry';
import { enterpriseDiagnostics } from './checks/enterprise/registry';
import { programChecks } from './checks/program/registry';
import { capacityDiagnostics } from './derived/capacityDiagnostics';
import { statusDiagnostics } from './status/statusDiagnostics';

/** Diagnostics about reading a document, about its statuses and its seats, in words. The front door has one that knows every code of the library. */
export const formatDiagnostics = buildFormatter([
  ...documentDiagnostics,
  ...schemaDiagnostics,
  ...identifierDiagnostics,
  ...enterpriseDiagnostics,
  ...programChecks,
  ...calendarChecks,
  ...applicationDiagnostics,
  ...statusDiagnostics,
  ...capacityDiagnostics,
]);

import { buildFormatter } from '../diagnostics/buildFormatter';
import { documentDiagnostics } from '../diagnostics/documentDiagnostics';
import { identifierDiagnostics } from '../diagnostics/identifierDiagnostics';
import { schemaDiagnostics } from '../diagnostics/schemaDiagnostics';
import { enterpriseDiagnostics } from '../model/checks/enterprise/registry';
import { capacityDiagnostics } from '../model/derived/capacityDiagnostics';
import { statusDiagnostics } from '../model/status/statusDiagnostics';
import { validationDiagnostics } from './registry';

/** Diagnostics about whole editions, in words. The front door has one that knows every code of the library. */
export const formatDiagnostics = buildFormatter([
  ...documentDiagnostics,
  ...schemaDiagnostics,
  ...identifierDiagnostics,
  ...enterpriseDiagnostics,
  ...statusDiagnostics,
  ...capacityDiagnostics,
  ...validationDiagnostics,
]);

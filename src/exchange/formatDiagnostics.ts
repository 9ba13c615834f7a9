import { buildFormatter } from '../diagnostics/buildFormatter';
import { documentDiagnostics } from '../diagnostics/documentDiagnostics';
import { identifierDiagnostics } from '../diagnostics/identifierDiagnostics';
import { schemaDiagnostics } from '../diagnostics/schemaDiagnostics';
import { enterpriseDiagnostics } from '../model/checks/enterprise/registry';
import { exchangeDiagnostics } from './diagnostics';

/** Diagnostics about files, in words. The front door has one that knows every code of the library. */
export const formatDiagnostics = buildFormatter([
  ...documentDiagnostics,
  ...schemaDiagnostics,
  ...identifierDiagnostics,
  ...enterpriseDiagnostics,
  ...exchangeDiagnostics,
]);

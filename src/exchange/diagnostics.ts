import { cellDiagnostics } from './csv/cellDiagnostics';
import { csvDiagnostics } from './csv/csvDiagnostics';
import { jsonDiagnostics } from './json/jsonDiagnostics';

/** What importing may say, in the order of the diagnostics page: of a JSON text, of a CSV file, of one of its cells. */
export const exchangeDiagnostics = [...jsonDiagnostics, ...csvDiagnostics, ...cellDiagnostics] as const;

import { cellDiagnostics } from './csv/cellDiagnostics';
import { csvDiagnostics } from './csv/csvDiagnostics';
import { jsonDiagnostics } from './json/jsonDiagnostics';
import { reqDiagnostics } from './req/reqDiagnostics';

/** What importing may say, in the order of the diagnostics page: of a JSON text, of a CSV file, of one of its cells, of a row of the register. */
export const exchangeDiagnostics = [...jsonDiagnostics, ...csvDiagnostics, ...cellDiagnostics, ...reqDiagnostics] as const;

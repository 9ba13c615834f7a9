import { activityDiagnostics } from './csv/activityDiagnostics';
import { cellDiagnostics } from './csv/cellDiagnostics';
import { csvDiagnostics } from './csv/csvDiagnostics';
import { jsonDiagnostics } from './json/jsonDiagnostics';
import { reqDiagnostics } from './req/reqDiagnostics';

/** What importing may say, in the order of the diagnostics page: of a JSON text, of a CSV file, of one of its cells, of the activities of a template, of a row of the register. */
export const exchangeDiagnostics = [
  ...jsonDiagnostics,
  ...csvDiagnostics,
  ...cellDiagnostics,
  ...activityDiagnostics,
  ...reqDiagnostics,
] as const;

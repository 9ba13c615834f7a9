import { buildFormatter } from '../diagnostics/buildFormatter';
import { duplicateDiagnostics } from './duplicateDiagnostics';

/** Reasons and contradictions in words. The front door has a formatter that knows every code of the library. */
export const formatDiagnostics = buildFormatter(duplicateDiagnostics);

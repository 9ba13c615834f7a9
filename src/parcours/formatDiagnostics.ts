import { buildFormatter } from '../diagnostics/buildFormatter';
import { documentDiagnostics } from '../diagnostics/documentDiagnostics';
import { schemaDiagnostics } from '../diagnostics/schemaDiagnostics';
import { unknownCode } from '../model/codes/unknownCode';
import { parcoursDiagnostics } from './diagnostics';

/** Diagnostics about templates and plans, in words. The front door has one that knows every code of the library. */
export const formatDiagnostics = buildFormatter([...documentDiagnostics, ...schemaDiagnostics, ...parcoursDiagnostics, unknownCode]);

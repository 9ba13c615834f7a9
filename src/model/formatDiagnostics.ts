import { buildFormatter } from '../diagnostics/buildFormatter';
import { documentDiagnostics } from '../diagnostics/documentDiagnostics';
import { schemaDiagnostics } from '../diagnostics/schemaDiagnostics';
import { calendarChecks } from './checks/calendar/registry';
import { programChecks } from './checks/program/registry';

/** Diagnostics about reading a document, in words. The front door has one that knows every code of the library. */
export const formatDiagnostics = buildFormatter([...documentDiagnostics, ...schemaDiagnostics, ...programChecks, ...calendarChecks]);

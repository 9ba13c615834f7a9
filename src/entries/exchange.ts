/** `trajet/exchange`: texts and other formats, in and out. */
export type { Diagnostic, DiagnosticParams, DiagnosticPath, DiagnosticSource, ReadResult, Severity } from '../diagnostics/diagnostic';
export type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
export { formatDiagnostics } from '../exchange/formatDiagnostics';
export { fromCsv } from '../exchange/fromCsv';
export type { CsvOptions, CsvReading, RejectedRow } from '../exchange/csv/readTable';
export type { CsvRow, CsvTableId } from '../exchange/csv/registry';
export { buildAvailabilities } from '../exchange/buildAvailabilities';
export type { AvailabilityRow } from '../exchange/csv/tables/availabilities';
export { fromJson } from '../exchange/json/fromJson';
export { toICalendar, type ICalendarOptions } from '../exchange/toICalendar';
export { toGanttSvg, type GanttOptions } from '../exchange/toGanttSvg';
export type { GanttSubject } from '../exchange/svg/ganttRows';
export { toHtml, type HtmlOptions } from '../exchange/toHtml';
export { toMarkdown } from '../exchange/toMarkdown';
export type { CalendarSubject } from '../reports/listPlacedSessions';
export type { ReportBlock, ReportColumn, ReportDocument } from '../model/report';

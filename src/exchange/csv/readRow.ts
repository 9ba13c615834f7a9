import type { Diagnostic, DiagnosticSource } from '../../diagnostics/diagnostic';
import { hasErrors } from '../../diagnostics/diagnostic';
import { readDocument } from '../../model/readDocument';
import { buildRemark, isBlank, type CsvContext, type Remark } from './cell';
import { extraCells, missingCell, strayQuote } from './csvDiagnostics';
import type { CsvColumn, CsvTable } from './csvTable';
import { takeGuarded } from './guardedText';
import type { CsvCell, CsvRecord } from './readRecords';
import { setAtPath } from './setAtPath';

/** What one row gives: the noun, or nothing; and remarks, each at its cell. */
export interface RowReading<Row> {
  readonly row?: Row;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one row as the noun of a table. */
export function readRow<Row>(
  record: CsvRecord,
  options: {
    readonly table: CsvTable<string, Row>;
    /** One for each cell of the header. */
    readonly columns: readonly (CsvColumn | undefined)[];
    /** What the file calls them: messages say the same. */
    readonly titles: readonly string[];
    readonly context: CsvContext;
    readonly file?: string | undefined;
  },
): RowReading<Row> {
  const { table, columns, titles, context, file } = options;
  const rowSource: DiagnosticSource = { ...(file === undefined ? {} : { file }), line: record.line, raw: record.raw };
  const sourceOf = (cell: CsvCell | undefined): DiagnosticSource =>
    cell === undefined ? rowSource : { ...rowSource, line: cell.line, column: cell.column, raw: cell.text };
  const diagnostics: Diagnostic[] = [];
  const say = (remark: Remark, column: CsvColumn | undefined, cell: CsvCell | undefined) =>
    diagnostics.push({ ...remark, path: column?.path ?? [], source: sourceOf(cell) });

  if (record.strayQuoteColumn !== undefined) {
    const cell = record.cells[record.strayQuoteColumn - 1];
    say(buildRemark(strayQuote, { received: cell?.text ?? '' }), columns[record.strayQuoteColumn - 1], cell);
  }
  const excess = record.cells.slice(columns.length).find(({ text }) => text.trim() !== '');
  if (excess !== undefined) say(buildRemark(extraCells, { received: record.cells.length, expected: columns.length }), undefined, excess);
  // Cells of such a row may have slid under other titles: what they say would mislead.
  if (hasErrors(diagnostics)) return { diagnostics };

  const draft: Record<string, unknown> = {};
  // Columns whose cell is already reported: what its absence leads to is not a second fault.
  const told = new Set<CsvColumn>();
  let hasUnread = false;
  const cellOf = new Map<CsvColumn, CsvCell>();
  for (const [index, column] of columns.entries()) {
    if (column === undefined) continue;
    const cell = record.cells[index];
    if (cell !== undefined) cellOf.set(column, cell);
    const guarded = cell === undefined ? undefined : takeGuarded(cell.text);
    if (cell === undefined || (guarded === undefined && isBlank(cell.text))) {
      if (column.required === true) {
        say(buildRemark(missingCell, { column: titles[index] ?? column.title[context.locale] }), column, cell);
        told.add(column);
      }
      continue;
    }
    const reading = column.read(guarded ?? cell.text.trim(), context);
    if ('refused' in reading) {
      say(reading.refused, column, cell);
      told.add(column);
      hasUnread = true;
    } else {
      setAtPath(draft, column.path, reading.value);
      if (reading.remark !== undefined) say(reading.remark, column, cell);
    }
  }
  for (const { path, remark } of table.examine?.(draft, context) ?? []) {
    const column = findColumn(path, columns);
    if (column === undefined || !told.has(column)) say(remark, column, column === undefined ? undefined : cellOf.get(column));
  }
  if (hasErrors(diagnostics) && !hasUnread) return { diagnostics };
  const place = { ...(file === undefined ? {} : { file }), line: record.line };
  const result = readDocument(table.complete?.(draft, context, place) ?? draft, { schema: table.schema, checks: table.checks ?? [] });
  for (const diagnostic of result.diagnostics) {
    const column = findColumn(diagnostic.path, columns);
    if (column === undefined || !told.has(column)) {
      diagnostics.push({ ...diagnostic, source: sourceOf(column === undefined ? undefined : cellOf.get(column)) });
    }
  }
  return result.success && !hasErrors(diagnostics) ? { row: result.data, diagnostics } : { diagnostics };
}

/** The column that filled a place of the noun, or a part of it: the one whose path shares the most with it. */
function findColumn(path: Diagnostic['path'], columns: readonly (CsvColumn | undefined)[]): CsvColumn | undefined {
  let best: { readonly column: CsvColumn; readonly shared: number } | undefined;
  for (const column of columns) {
    if (column === undefined) continue;
    const length = Math.min(column.path.length, path.length);
    const isNear = length > 0 && column.path.slice(0, length).every((key, index) => key === path[index]);
    if (isNear && (best === undefined || length > best.shared)) best = { column, shared: length };
  }
  return best?.column;
}

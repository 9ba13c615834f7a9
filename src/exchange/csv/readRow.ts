import { guardLimits } from '../../base/guard';
import type { Diagnostic, DiagnosticSource, Severity } from '../../diagnostics/diagnostic';
import { hasErrors } from '../../diagnostics/diagnostic';
import { missingKey } from '../../diagnostics/typeDiagnostics';
import { readDocument } from '../../model/readDocument';
import { buildRemark, isBlank, type CellReader, type CellReading, type CsvContext, type Remark } from './cell';
import { extraCells, hoursOrMinutes, missingBeside, missingCell, strayQuote } from './csvDiagnostics';
import type { CsvColumn, CsvTable } from './csvTable';
import { isSame } from './findDifferences';
import { takeGuarded } from './guardedText';
import type { CsvCell, CsvRecord } from './readRecords';
import { rememberReadings } from './rememberReadings';
import { setAtPath } from './setAtPath';

/** What one row gives: the noun, or nothing; and remarks, each at its cell. */
export interface RowReading<Row> {
  readonly row?: Row;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the rows of a file share: read once, before the first. */
export interface RowOptions<Row> {
  readonly table: CsvTable<string, Row>;
  /** One for each cell of the header. */
  readonly columns: readonly (CsvColumn | undefined)[];
  /** What the file calls them: messages say the same. */
  readonly titles: readonly string[];
  readonly context: CsvContext;
  readonly file?: string | undefined;
  /** False where the file holds half characters: each row is then looked at. */
  readonly isWellFormed: boolean;
}

/** A column that is read, and where it stands in a row. */
interface PlacedColumn {
  readonly index: number;
  readonly column: CsvColumn;
  readonly title: string;
  readonly read: (text: string) => CellReading;
}

/** A title that says its figures are hours. */
const inHours = /heure|hour/iu;

/** A column at its place; a bare number under a title in hours is asked about, since whole numbers are minutes. */
function placeColumn(column: CsvColumn, index: number, title: string, context: CsvContext): PlacedColumn {
  const isAsked = column.isDuration === true && inHours.test(title);
  const read: CellReader = isAsked
    ? (text) =>
        /^\d+$/u.test(text) && Number(text) > 0
          ? { refused: buildRemark(hoursOrMinutes, { received: text, column: title }) }
          : column.read(text, context)
    : column.read;
  return { index, column, title, read: rememberReadings(read, context) };
}

/** Reads the rows of a file, one at a time, as the noun of its table. */
export function buildRowReader<Row>({
  table,
  columns,
  titles,
  context,
  file,
  isWellFormed,
}: RowOptions<Row>): (record: CsvRecord) => RowReading<Row> {
  const placed = columns.flatMap((column, index): PlacedColumn[] =>
    column === undefined ? [] : [placeColumn(column, index, titles[index] ?? column.title[context.locale], context)],
  );
  const indexOf = new Map(placed.map(({ column, index }) => [column, index]));
  // A row is a draft of ours, filled with pieces of its own text: a plain object of a known depth, proved by the length of the text alone.
  const usual = { schema: table.schema, checks: table.checks ?? [] };
  const reader = { ...usual, limits: 'none' } as const;

  const known = table.columns(context);
  /** What a noun lacks, in the words of whoever has only the file: the column that it would come from. */
  const sayByColumn = (diagnostic: Diagnostic, cells: readonly CsvCell[]): Diagnostic => {
    if (diagnostic.code !== missingKey.code) return diagnostic;
    const { path } = diagnostic;
    const lacking = known.find((each) => isSame(each.path, path));
    if (lacking === undefined) return diagnostic;
    const inFile = placed.find(({ column }) => isSame(column.path, path));
    if (inFile !== undefined) return { ...diagnostic, ...buildRemark(missingCell, { column: inFile.title }) };
    // The cells of one object stand together; a key of the noun itself lacks what names the row.
    const beside = placed.find(
      ({ column, index }) =>
        !isBlank(cells[index]?.text ?? '') &&
        (path.length === 1 ? column.required === true : isSame(column.path.slice(0, path.length - 1), path.slice(0, -1))),
    )?.title;
    if (beside === undefined) return diagnostic;
    const { fr, en } = lacking.title;
    return { ...diagnostic, ...buildRemark(missingBeside, { column: fr, columnEn: en, beside }) };
  };

  /** Whether what is absent would have come from a cell that is already told to be wrong. */
  const followsTold = ({ code, path }: Diagnostic, told: ReadonlyMap<CsvColumn, Severity>): boolean => {
    if (code !== missingKey.code) return false;
    const from = known.find((each) => isSame(each.path, path))?.otherwise;
    return from !== undefined && [...told].some(([column, severity]) => severity === 'error' && column.path[0] === from);
  };

  return (record) => {
    const { cells, line, raw, strayQuoteColumn } = record;
    const diagnostics: Diagnostic[] = [];
    const cellOf = (column: CsvColumn | undefined) => (column === undefined ? undefined : cells[indexOf.get(column) ?? -1]);
    const sourceOf = (cell: CsvCell | undefined): DiagnosticSource => ({
      ...(file === undefined ? {} : { file }),
      ...(cell === undefined ? { line, raw } : { line: cell.line, raw: cell.text, column: cell.column }),
    });
    const say = (remark: Remark, column: CsvColumn | undefined, cell: CsvCell | undefined) =>
      diagnostics.push({ ...remark, path: column?.path ?? [], source: sourceOf(cell) });

    if (strayQuoteColumn !== undefined) {
      const cell = cells[strayQuoteColumn - 1];
      say(buildRemark(strayQuote, { received: cell?.text ?? '' }), columns[strayQuoteColumn - 1], cell);
    }
    const excess = cells.length > columns.length ? cells.slice(columns.length).find(({ text }) => text.trim() !== '') : undefined;
    if (excess !== undefined) say(buildRemark(extraCells, { received: cells.length, expected: columns.length }), undefined, excess);
    // Cells of such a row may have slid under other titles: what they say would mislead.
    if (hasErrors(diagnostics)) return { diagnostics };

    const draft: Record<string, unknown> = {};
    // Columns whose cell is already reported, and as what: what its absence leads to is not a second fault, but a warning hides no error.
    const told = new Map<CsvColumn, Severity>();
    let hasUnread = false;
    for (const { index, column, title, read } of placed) {
      const cell = cells[index];
      const guarded = cell === undefined ? undefined : takeGuarded(cell.text);
      if (cell === undefined || (guarded === undefined && isBlank(cell.text))) {
        if (column.required === true) {
          say(buildRemark(missingCell, { column: title }), column, cell);
          told.set(column, 'error');
        }
        continue;
      }
      const reading = read(guarded ?? cell.text.trim());
      if ('refused' in reading) {
        say(reading.refused, column, cell);
        told.set(column, 'error');
        hasUnread = true;
      } else {
        setAtPath(draft, column.path, reading.value);
        if (reading.remark !== undefined) say(reading.remark, column, cell);
      }
    }
    // What the file has no column for, and is told to lack.
    const lacking = new Map<unknown, Severity>();
    for (const { path, remark } of table.examine?.(draft, context) ?? []) {
      const column = findColumn(path, columns);
      if (column !== undefined && told.has(column)) continue;
      say(remark, column, cellOf(column));
      if (column === undefined) lacking.set(path[0], remark.severity);
      else told.set(column, remark.severity);
    }
    if (hasErrors(diagnostics) && !hasUnread) return { diagnostics };
    const place = { ...(file === undefined ? {} : { file }), line };
    const result = readDocument(
      table.complete?.(draft, context, place) ?? draft,
      isWellFormed && raw.length <= guardLimits.text ? reader : usual,
    );
    for (const found of result.diagnostics) {
      if (followsTold(found, told)) continue;
      const diagnostic = sayByColumn(found, cells);
      const column = findColumn(diagnostic.path, columns);
      const as = column === undefined ? lacking.get(diagnostic.path[0]) : told.get(column);
      if (as === undefined || (diagnostic.severity === 'error' && as !== 'error'))
        diagnostics.push({ ...diagnostic, source: sourceOf(cellOf(column)) });
    }
    return result.success && !hasErrors(diagnostics) ? { row: result.data, diagnostics } : { diagnostics };
  };
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

import type { Locale } from '../../base/localizedText';
import type { Diagnostic, DiagnosticSource } from '../../diagnostics/diagnostic';
import type { Fact } from '../../model/fact';
import type { Indicator } from '../../model/indicator';
import type { Template } from '../../model/template';
import { buildRemark, type CsvContext, type Remark } from './cell';
import { aboveTitles, damagedText, duplicateId, emptyFile, legacyEncoding, notAFile, workbook } from './csvDiagnostics';
import type { CsvColumn, CsvTable } from './csvTable';
import { decodeBytes, removeMark } from './decodeBytes';
import { findDamagedText } from './findDamagedText';
import { takeGuarded } from './guardedText';
import { foldTitle, indexTitles, mapHeaders } from './mapHeaders';
import { readRecords, type CsvRecord } from './readRecords';
import { buildRowReader, type RowReading } from './readRow';
import { indexTemplate } from './templateIndex';
import { sniffDelimiter, type Delimiter } from './sniffDelimiter';

/** How a file is read. */
export interface CsvOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** Language of the file: of its texts, of its decimal mark and of its dates in figures. French by default. */
  readonly locale?: Locale;
  /** What parts the cells; found in the header row by default. */
  readonly delimiter?: Delimiter;
  /** Facts of a rule set: columns of applications and of cases are titled with their labels or ids. */
  readonly facts?: readonly Fact[];
  /** Indicators of an edition: their scale turns observed decimals into whole numbers. */
  readonly indicators?: readonly Indicator[];
  /** Program applied to, for applications that do not name it. */
  readonly program?: string;
  /** The template whose activities a file changes: what a row leaves blank stays as it is there. */
  readonly template?: Template;
  /** The day that codes are in force; absent, any day. */
  readonly asOf?: string;
}

/** A row that could not be read, as it stands, and why. */
export interface RejectedRow {
  /** Line of the file where it starts, from 1. */
  readonly line: number;
  /** Text of the row, as it stands in the file. */
  readonly raw: string;
  /** Why it was rejected, with the other remarks on the row; each points at its cell. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file gives: every row that holds something is in `rows` or in `rejected`. */
export interface CsvReading<Row> {
  /** Rows read, in the order of the file. */
  readonly rows: readonly Row[];
  /** Rows that could not be read, in the order of the file. */
  readonly rejected: readonly RejectedRow[];
  /** Remarks on the file and on every row, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

const none: readonly Diagnostic[] = [];

/** Reads a file as a table. Never throws. */
export function readTable<Row>(source: string | Uint8Array, table: CsvTable<string, Row>, options: CsvOptions = {}): CsvReading<Row> {
  const { file } = options;
  const diagnostics: Diagnostic[] = [];
  const refuse = (remark: Remark) => {
    const place = { source: file === undefined ? {} : { file } };
    return { rows: [], rejected: [], diagnostics: [{ ...remark, path: [], ...place }] };
  };
  const given: unknown = source;
  if (typeof given !== 'string' && !(given instanceof Uint8Array)) return refuse(buildRemark(notAFile, {}));
  if (isWorkbook(source)) return refuse(buildRemark(workbook, {}));
  const sayOfFile = (remark: Remark, place: DiagnosticSource = {}): Diagnostic => {
    const diagnostic = { ...remark, path: [], source: { ...(file === undefined ? {} : { file }), ...place } };
    diagnostics.push(diagnostic);
    return diagnostic;
  };
  const { text, encoding } = typeof source === 'string' ? { text: removeMark(source), encoding: 'utf-8' } : decodeBytes(source);
  if (encoding === 'windows-1252') sayOfFile(buildRemark(legacyEncoding, {}));
  const damaged = findDamagedText(text);
  if (damaged !== undefined) sayOfFile(buildRemark(damagedText, { received: damaged.received, repaired: damaged.repaired }));

  const { body, firstLine, declared } = takeSeparatorLine(text);
  const delimiter = options.delimiter ?? declared ?? sniffDelimiter(/^.*/u.exec(body.trimStart())?.[0] ?? '');
  const all = readRecords(body, { delimiter, firstLine });
  const context = buildContext(options);
  const headerAt = findHeader(all, table.columns(context));
  const [header, ...records] = all.slice(headerAt);
  if (header === undefined) {
    sayOfFile(buildRemark(emptyFile, {}));
    return { rows: [], rejected: [], diagnostics };
  }
  const { columns, remarks, missing } = mapHeaders(
    header.cells.map((cell) => ({ ...cell, text: takeGuarded(cell.text) ?? cell.text })),
    table.columns(context),
    {
      locale: context.locale,
      lacksFacts: table.hasFactColumns === true && context.facts.length === 0,
    },
  );
  for (const { remark, cell } of remarks)
    sayOfFile(remark, { line: header.line, ...(cell === undefined ? {} : { column: cell.column, raw: cell.text }) });
  const lacks = missing.map((remark) => sayOfFile(remark, { line: header.line, raw: header.raw }));

  const titles = header.cells.map(({ text }) => takeGuarded(text) ?? text.trim());
  const rows: Row[] = [];
  const rejected: RejectedRow[] = all.slice(0, headerAt).map(({ line, raw }) => ({
    line,
    raw,
    diagnostics: [sayOfFile(buildRemark(aboveTitles, { line: header.line }), { line, raw })],
  }));
  const firstLines = new Map<unknown, number>();
  const readRow = buildRowReader({ table, columns, titles, context, file, isWellFormed: body.isWellFormed() });
  for (const record of records) {
    const { line, raw } = record;
    const reading: RowReading<Row> = lacks.length > 0 ? { diagnostics: lacks } : readRow(record);
    const key = table.uniqueKey === undefined ? undefined : valueOf(reading.row, table.uniqueKey);
    const earlier = key === undefined ? undefined : firstLines.get(key);
    const repeated: readonly Diagnostic[] =
      earlier === undefined
        ? none
        : [
            {
              ...buildRemark(duplicateId, { id: String(key), firstLine: earlier }),
              path: [table.uniqueKey ?? ''],
              source: { ...(file === undefined ? {} : { file }), line, raw },
            },
          ];
    const own = repeated.length === 0 ? reading.diagnostics : [...reading.diagnostics, ...repeated];
    if (lacks.length === 0) for (const diagnostic of own) diagnostics.push(diagnostic);
    if (reading.row === undefined || repeated.length > 0) rejected.push({ line, raw, diagnostics: own });
    else {
      rows.push(reading.row);
      if (key !== undefined) firstLines.set(key, line);
    }
  }
  return { rows, rejected, diagnostics };
}

/** The first bytes of a workbook: a ZIP archive (`.xlsx`, `.ods`), or the container of older ones (`.xls`). */
function isWorkbook(source: string | Uint8Array): boolean {
  const head = Array.from({ length: 4 }, (_, index) => (typeof source === 'string' ? source.charCodeAt(index) : source[index]));
  return ['80,75,3,4', '208,207,17,224'].includes(head.join());
}

/** A title, a date or the name of an organisation may stand above the titles of the columns: as many lines are looked at. */
const mostAbove = 10;

/**
 * Where the titles are: on the first line that says something, unless it lacks a required column, knows no more than one title, and a line not far below
 * has every required one.
 */
function findHeader(records: readonly CsvRecord[], known: readonly CsvColumn[]): number {
  const byTitle = indexTitles(known);
  const isNeeded = known.filter(({ required }) => required === true);
  const columnsOf = ({ cells }: CsvRecord) => new Set(cells.map(({ text }) => byTitle.get(foldTitle(takeGuarded(text) ?? text))));
  const hasAll = (columns: ReadonlySet<CsvColumn | undefined>) => isNeeded.every((column) => columns.has(column));
  const found = records.slice(0, mostAbove).findIndex((record, index) => {
    const columns = columnsOf(record);
    const count = columns.size - (columns.has(undefined) ? 1 : 0);
    return count > 1 ? index === 0 || hasAll(columns) : index === 0 && count === 1 && hasAll(columns);
  });
  return Math.max(0, found);
}

/** What the options of a reader or of a writer say of cells. */
export function buildContext({
  locale = 'fr',
  facts = [],
  indicators = [],
  program,
  template,
  asOf,
}: Omit<CsvOptions, 'file' | 'delimiter'>): CsvContext {
  return {
    locale,
    facts,
    indicators,
    ...(program === undefined ? {} : { program }),
    ...(template === undefined ? {} : { template: indexTemplate(template, locale) }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** `sep=;` on the first line is Excel's own way to say the delimiter; other readers see a row in it. */
function takeSeparatorLine(text: string): { readonly body: string; readonly firstLine: number; readonly declared: Delimiter | undefined } {
  const found = /^"?sep=([;,\t])"?(?:\r\n|\r|\n|$)/iu.exec(text);
  const mark = found?.[1];
  if (found === null || (mark !== ';' && mark !== ',' && mark !== '\t')) return { body: text, firstLine: 1, declared: undefined };
  return { body: text.slice(found[0].length), firstLine: 2, declared: mark };
}

function valueOf(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, key) ? (row as Readonly<Record<string, unknown>>)[key] : undefined;
}

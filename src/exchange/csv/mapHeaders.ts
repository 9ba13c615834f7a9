import { foldText } from '../../base/compareText';
import type { Locale } from '../../base/localizedText';
import { buildRemark, isBlank, type Remark } from './cell';
import { absentColumns, duplicateColumn, missingColumn, unknownColumn } from './csvDiagnostics';
import type { CsvColumn } from './csvTable';
import { findNearTitles } from './findNearTitles';
import type { CsvCell } from './readRecords';

/** What a header row says: the column of the table that each of its cells names, and remarks, each at a cell or at the row. */
export interface HeaderReading {
  /** One for each cell of the header; `undefined` where nothing is read. */
  readonly columns: readonly (CsvColumn | undefined)[];
  readonly remarks: readonly { readonly remark: Remark; readonly cell?: CsvCell }[];
  /** Required columns that the file lacks. */
  readonly missing: readonly Remark[];
}

/** A title as titles are compared: by its letters and digits alone. */
export function foldTitle(title: string): string {
  return foldText(title.slice(0, 200)).replace(/[^a-z0-9]+/gu, '');
}

/** The titles that name a column. */
export function listTitles({ title, aliases = [], path }: CsvColumn): string[] {
  const key = path.at(-1);
  return [title.fr, title.en, ...aliases, ...(typeof key === 'string' ? [key] : [])];
}

/** How titles are matched. */
interface MapHeadersOptions {
  readonly locale: Locale;
  /** True when the table has columns for facts, and none were given: a title that is not known is then likely one of theirs. */
  readonly lacksFacts: boolean;
}

/** The column that each folded title names. */
export function indexTitles(known: readonly CsvColumn[]): Map<string, CsvColumn> {
  const byTitle = new Map<string, CsvColumn>();
  for (const column of known) {
    for (const title of listTitles(column)) if (!byTitle.has(foldTitle(title))) byTitle.set(foldTitle(title), column);
  }
  return byTitle;
}

/** Matches the titles of a file with the columns of a table, in both languages; of what is not known, the nearest titles not used are suggested. */
export function mapHeaders(
  header: readonly CsvCell[],
  known: readonly CsvColumn[],
  { locale, lacksFacts }: MapHeadersOptions,
): HeaderReading {
  const byTitle = indexTitles(known);
  const used = new Set(header.map(({ text }) => byTitle.get(foldTitle(text.trim()))));
  const unused = known.filter((column) => !used.has(column));
  const firstTitles = new Map<CsvColumn, string>();
  const remarks: { remark: Remark; cell?: CsvCell }[] = [];
  const columns = header.map((cell) => {
    const received = cell.text.trim();
    if (isBlank(received)) return undefined;
    const column = byTitle.get(foldTitle(received));
    if (column === undefined) {
      const nearest = findNearTitles(received, unused, locale);
      const titles = [...new Set(unused.map(({ title }) => title[locale]))];
      remarks.push({ remark: buildRemark(unknownColumn, { received, nearest, unused: titles, lacksFacts }), cell });
      return undefined;
    }
    const first = firstTitles.get(column);
    if (first !== undefined) {
      remarks.push({ remark: buildRemark(duplicateColumn, { received, first }), cell });
      return undefined;
    }
    firstTitles.set(column, received);
    return column;
  });
  const absent = known.filter((column) => column.usual === true && !firstTitles.has(column)).map(({ title }) => title[locale]);
  if (absent.length > 0) remarks.push({ remark: buildRemark(absentColumns, { columns: absent }) });
  const missing = known
    .filter((column) => column.required === true && !firstTitles.has(column))
    .map(({ title }) => buildRemark(missingColumn, { column: title.fr, columnEn: title.en }));
  return { columns, remarks, missing };
}

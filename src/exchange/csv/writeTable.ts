import type { CsvContext } from './cell';
import type { CsvColumn, CsvDraft, CsvTable } from './csvTable';
import { guardText } from './guardedText';
import { foldTitle, indexTitles, listTitles } from './mapHeaders';
import { valueAt } from './valueAt';
import { buildCellWriter, type CellWriter } from './writeCell';

/** A column that is written, under a title that is read back as it. */
interface WrittenColumn {
  readonly title: string;
  readonly column: CsvColumn;
  readonly write: CellWriter;
}

/** Writes the lines of rows: the titles, then every line of each row. Each line ends with CR LF. */
export interface TableWriter<Row> {
  readonly header: string;
  /** The lines of one row: one, or several where a table parts it. */
  writeRow(row: Row): string;
}

/** A table as RFC 4180 writes it, parted by `;` in French and by `,` in English, as Excel expects in each. */
export function buildTableWriter<Row>(table: CsvTable<string, Row>, context: CsvContext): TableWriter<Row> {
  const delimiter = context.locale === 'fr' ? ';' : ',';
  const known = table.columns(context);
  const byTitle = indexTitles(known);
  const columns = known.flatMap((column): WrittenColumn[] => {
    // Two facts may bear one label: each is written under a title that is its own.
    const title = [column.title[context.locale], ...listTitles(column)].find((candidate) => byTitle.get(foldTitle(candidate)) === column);
    return title === undefined ? [] : [{ title, column, write: buildCellWriter(column, context) }];
  });
  const writeLine = (cells: readonly string[]): string => `${cells.map((cell) => quote(guardText(cell), delimiter)).join(delimiter)}\r\n`;
  return {
    header: writeLine(columns.map(({ title }) => title)),
    writeRow: (row) => {
      const drafts = table.flatten === undefined ? [row as CsvDraft] : table.flatten(row, context);
      return drafts.map((draft) => writeLine(columns.map(({ column, write }) => write(valueAt(draft, column.path))))).join('');
    },
  };
}

function quote(cell: string, delimiter: string): string {
  return cell.includes('"') || cell.includes(delimiter) || /[\r\n\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

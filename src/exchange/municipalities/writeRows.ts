import type { CsvColumn } from '../csv/csvTable';
import { foldTitle, indexTitles } from '../csv/mapHeaders';

/** A row already parted into cells, under the titles of its columns. */
export type TitledRow = Readonly<Record<string, unknown>>;

/**
 * Rows as the text of a CSV file, one a line, with the columns known that some row has: the first row is on line 2.
 *
 * What is not a text or a number is left blank. A row that holds nothing is not passed over: it stands as « ? », and misses what it must have.
 */
export function writeRows(rows: readonly unknown[], known: readonly CsvColumn[]): string {
  const byTitle = indexTitles(known);
  const read = rows.map((row) => {
    const cells = new Map<CsvColumn, string>();
    for (const [title, cell] of typeof row === 'object' && row !== null ? Object.entries(row) : []) {
      const column = byTitle.get(foldTitle(title));
      if (column !== undefined && !cells.has(column)) cells.set(column, writeCell(cell));
    }
    return cells;
  });
  const columns = known.filter((column) => read.some((cells) => cells.has(column)));
  const titles = columns.map(({ title }) => title.fr);
  return [
    rows.length === 0 ? '' : (titles.length === 0 ? ['?'] : titles).join(';'),
    ...read.map((cells) => {
      const line = columns.map((column) => cells.get(column) ?? '');
      return line.every((cell) => cell === '') ? '?' : line.join(';');
    }),
  ].join('\n');
}

function writeCell(cell: unknown): string {
  const text =
    typeof cell === 'string' || typeof cell === 'number'
      ? String(cell)
          .replaceAll(/[\r\n]+/gu, ' ')
          .trim()
      : '';
  return /[";]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

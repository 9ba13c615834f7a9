import type { CsvTable } from '../csv/csvTable';
import { readTable, type CsvOptions, type CsvReading } from '../csv/readTable';
import { writeRows, type TitledRow } from '../municipalities/writeRows';

/** A file as it may be given: its text, its bytes, or rows by title of column. */
export type ListSource = string | Uint8Array | readonly TitledRow[];

/** Reads a file given in any of these ways; rows already parted are those of a file whose titles are on line 1. */
export function readSource<Row>(source: ListSource, table: CsvTable<string, Row>, options: CsvOptions = {}): CsvReading<Row> {
  if (typeof source === 'string' || source instanceof Uint8Array) return readTable(source, table, options);
  const columns = table.columns({ locale: options.locale ?? 'fr', facts: [], indicators: [] });
  return readTable(writeRows(source, columns), table, { ...options, delimiter: ';' });
}

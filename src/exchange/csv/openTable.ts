import { suggestNames } from '../../base/suggestNames';
import type { Edition } from '../../model/edition';
import type { CsvContext } from './cell';
import type { CsvTable } from './csvTable';
import { listRows } from './listRows';
import { buildContext, type CsvOptions } from './readTable';
import { csvTables, type CsvTableId } from './registry';
import { buildTableWriter, type TableWriter } from './writeTable';

/** A table about to be written: its rows, and how each is. */
interface OpenTable {
  readonly table: CsvTable;
  readonly context: CsvContext;
  readonly writer: TableWriter<unknown>;
  readonly rows: readonly unknown[];
}

/** What `toCsv` and `listCsvLosses` begin with; misuse throws in the name of the caller. */
export function openTable(
  caller: string,
  source: readonly unknown[] | Edition,
  options: Omit<CsvOptions, 'file' | 'delimiter'> & { readonly table: CsvTableId },
): OpenTable {
  // Code that no compiler checked may give no name at all.
  const { table: name }: { readonly table: unknown } = options;
  const table = csvTables.find(({ id }) => id === name);
  if (table === undefined) {
    const names = csvTables.map(({ id }) => id);
    throw new RangeError(`${caller}: no table is called "${String(name)}"${suggestNames(String(name), names)}`);
  }
  // Code that no compiler checked may give anything.
  const rows: unknown = isRows(source) ? source : options.table === 'cases' ? undefined : listRows(source, options.table);
  if (!Array.isArray(rows)) throw new TypeError(`${caller}: rows of the table "${table.id}" were expected, or an edition that holds them`);
  const context = buildContext(options);
  // The registry maps each id to its table; TypeScript cannot follow `find` that far.
  const known = table as unknown as CsvTable;
  return { table: known, context, writer: buildTableWriter(known, context), rows };
}

function isRows(source: readonly unknown[] | Edition): source is readonly unknown[] {
  return Array.isArray(source);
}

import type { Edition } from '../../model/edition';
import type { Template } from '../../model/template';
import { orderActivities } from '../../parcours/orderActivities';
import type { CsvContext } from './cell';
import type { CsvTable } from './csvTable';
import { findCsvTable } from './findCsvTable';
import { isTemplate } from './isTemplate';
import { listRows } from './listRows';
import { buildContext, type CsvOptions } from './readTable';
import type { CsvTableId } from './registry';
import { buildTableWriter, type TableWriter } from './writeTable';

/** A table about to be written: its rows, and how each is. */
interface OpenTable {
  readonly table: CsvTable;
  readonly context: CsvContext;
  readonly writer: TableWriter<unknown>;
  readonly rows: readonly unknown[];
  /** The template that the rows are of, where it is known. */
  readonly template?: Template;
}

/** What `toCsv` and `listCsvLosses` begin with; misuse throws in the name of the caller. */
export function openTable(
  caller: string,
  source: readonly unknown[] | Edition | Template,
  options: Omit<CsvOptions, 'file' | 'delimiter'> & { readonly table: CsvTableId },
): OpenTable {
  const table = findCsvTable(caller, options.table);
  // Code that no compiler checked may give anything.
  const rows: unknown = isRows(source) ? source : listSourceRows(source, options.table);
  if (!Array.isArray(rows)) {
    const holder = table.id === 'activities' ? 'a template' : 'an edition';
    throw new TypeError(`${caller}: rows of the table "${table.id}" were expected, or ${holder} that holds them`);
  }
  if (options.template !== undefined && !isTemplate(options.template))
    throw new TypeError(`${caller}: the option template must be a template`);
  const template = options.template ?? (isTemplate(source) ? source : undefined);
  const context = buildContext({ ...options, ...(template === undefined ? {} : { template }) });
  // The registry maps each id to its table; TypeScript cannot follow `find` that far.
  const known = table as unknown as CsvTable;
  return { table: known, context, writer: buildTableWriter(known, context), rows, ...(template === undefined ? {} : { template }) };
}

/** The rows that a document holds: those of an edition, or the activities of a template in the order of reading. */
function listSourceRows(source: Edition | Template, table: CsvTableId): unknown {
  if (table === 'activities') return isTemplate(source) ? orderActivities(source) : undefined;
  return table === 'cases' || isTemplate(source) ? undefined : listRows(source, table);
}

function isRows(source: readonly unknown[] | Edition | Template): source is readonly unknown[] {
  return Array.isArray(source);
}

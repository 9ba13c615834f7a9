import { demandOptions } from '../base/demandOptions';
import { readTable, type CsvOptions, type CsvReading } from './csv/readTable';
import type { CsvTable } from './csv/csvTable';
import { findCsvTable } from './csv/findCsvTable';
import { isTemplate } from './csv/isTemplate';
import type { CsvRow, CsvTableId } from './csv/registry';

/**
 * The rows of a CSV file as nouns of the model, those that cannot be read beside them with the reason, and remarks at line and column.
 *
 * Takes what spreadsheets write: UTF-8, or Windows-1252 with a warning; `;`, `,` or tab; decimal commas; French or ISO dates; titles in French
 * or English. Several values in a cell are parted by `|`. A blank cell is not known, which is not "no". Rows that hold nothing but
 * delimiters are no rows; every other one is in `rows` or in `rejected`. Never throws on content.
 *
 * With a `template`, the rows of `activities` are its activities as the file changes them: a blank cell leaves what was there, a row of an id that
 * it lacks is a new activity, and `mergeActivities` puts them in it. A row taken out of the file removes nothing.
 *
 * In a diagnostic's source, `line` is the line of the file, from 1; `column` the number of the cell in its row, as in a spreadsheet.
 *
 * @param source - The text of the file, or its bytes (`await file.arrayBuffer()`).
 * @param options - `table` says what the rows are; `facts` gives the titles of the answers of applications and cases, `template` what rows of activities change.
 * @throws RangeError when no table has this name, TypeError when `template` is not one.
 * @example
 * const { rows, rejected } = fromCsv('Nom;Employés\nLe Sabord;4\nAutre;4,5', { table: 'enterprises' });
 *
 * rows // => [{ id: 'le-sabord', name: 'Le Sabord', employees: 4 }]
 * rejected.map(({ line, raw }) => [line, raw]) // => [[3, 'Autre;4,5']]
 */
export function fromCsv<Id extends CsvTableId>(
  source: string | Uint8Array | ArrayBuffer,
  options: CsvOptions & { readonly table: Id },
): CsvReading<CsvRow<Id>> {
  const table = findCsvTable('fromCsv', demandOptions('fromCsv', options).table);
  const template: unknown = options.template;
  if (template !== undefined && !isTemplate(template)) throw new TypeError('fromCsv: the option template must be a template');
  // The registry maps each id to its table; TypeScript cannot follow `find` that far.
  return readTable(source instanceof ArrayBuffer ? new Uint8Array(source) : source, table as unknown as CsvTable<Id, CsvRow<Id>>, options);
}

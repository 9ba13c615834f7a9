import { demandOptions } from '../base/demandOptions';
import { demandRecord } from '../base/demandRecord';
import type { Locale } from '../base/localizedText';
import type { Edition } from '../model/edition';
import type { Template } from '../model/template';
import type { EditionTableId } from './csv/listRows';
import { openTable } from './csv/openTable';
import type { CsvOptions } from './csv/readTable';
import type { CsvRow, CsvTableId } from './csv/registry';

/** How a table is written. */
export interface CsvWritingOptions<Id extends CsvTableId = CsvTableId> extends Pick<
  CsvOptions,
  'facts' | 'indicators' | 'program' | 'template'
> {
  /** What the rows are. */
  readonly table: Id;
  /** Language of titles, of words and of decimals; French is parted by `;` and English by `,`, as Excel expects in each. */
  readonly locale: Locale;
}

/**
 * A table as the text of a CSV file that a spreadsheet opens and that `fromCsv` reads back: RFC 4180, every column of the table, a byte-order
 * mark so that Excel sees the accents; in French `;` and decimal commas, in English `,` and points.
 *
 * Codes are written by their labels, durations as `1 h 30`, several values of a cell are parted by `|`. A text that a spreadsheet could run as a
 * formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break), or that would be read as blank, stands behind an apostrophe, which `fromCsv`
 * takes away; negative numbers do not. What no cell can hold is left out: `listCsvLosses` says it.
 *
 * Of a template, the activities come in the order of reading, without what no cell holds: `fromCsv` leaves it as it is in the template it is given.
 *
 * @param source - The rows, or the document that holds them: a template for `activities`, an edition for all others but `cases`.
 * @param options - `table` says what the rows are; `facts` gives the columns of answers, `indicators` the scales of observations.
 * @throws RangeError when no table has this name, TypeError when the source has no such rows.
 * @example
 * toCsv([{ id: 'sabord', name: '=Le Sabord', employees: 4 }], { table: 'enterprises', locale: 'fr' }).split('\r\n')[1]?.slice(0, 18) // => "sabord;'=Le Sabord"
 */
export function toCsv<Id extends CsvTableId>(source: readonly CsvRow<Id>[], options: CsvWritingOptions<Id>): string;
export function toCsv(source: Edition, options: CsvWritingOptions<EditionTableId>): string;
export function toCsv(source: Template, options: CsvWritingOptions<'activities'>): string;
export function toCsv(source: readonly unknown[] | Edition | Template, options: CsvWritingOptions): string {
  const { table } = demandOptions('toCsv', options, 'table', 'locale');
  demandRecord('toCsv', `rows, or the ${table === 'activities' ? 'template' : 'edition'} that holds them`, source);
  const { writer, rows } = openTable('toCsv', source, options);
  return `\ufeff${writer.header}${rows.map((row) => writer.writeRow(row)).join('')}`;
}

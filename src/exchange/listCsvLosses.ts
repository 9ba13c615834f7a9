import { demandOptions } from '../base/demandOptions';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import type { Template } from '../model/template';
import { notHeld } from './csv/csvDiagnostics';
import { findDifferences } from './csv/findDifferences';
import type { EditionTableId } from './csv/listRows';
import { openTable } from './csv/openTable';
import { readTable, type CsvOptions } from './csv/readTable';
import type { CsvRow, CsvTableId } from './csv/registry';
import type { CsvWritingOptions } from './toCsv';

/**
 * What `toCsv` would leave out of a file: one warning for each part of a row that does not come back when the file is read, at its path.
 *
 * A table has columns for what people fill in; a second contact, a text in the other language, a history, data under `x` have none. Known by
 * writing each row and reading it back, so that it is true of every table. No warning means that `fromCsv` gives the same rows, save two rows that
 * bear one id. Rows of availabilities are compared once `buildAvailabilities` put them together.
 *
 * Of a template, it says what someone who has the file alone lacks; given back to `fromCsv` with the template, all of that is kept.
 *
 * @param source - The rows, or the edition or template that holds them.
 * @param options - The same as `toCsv`.
 * @throws RangeError when no table has this name, TypeError when the source has no such rows.
 * @example
 * listCsvLosses([{ id: 'a', name: 'A', note: { fr: 'Oui', en: 'Yes' } }], { table: 'enterprises', locale: 'fr' }).map(({ path }) => path)
 * // => [[0, 'note', 'en']]
 */
export function listCsvLosses<Id extends CsvTableId>(source: readonly CsvRow<Id>[], options: CsvWritingOptions<Id>): Diagnostic[];
export function listCsvLosses(source: Edition, options: CsvWritingOptions<EditionTableId>): Diagnostic[];
export function listCsvLosses(source: Template, options: CsvWritingOptions<'activities'>): Diagnostic[];
export function listCsvLosses(source: readonly unknown[] | Edition | Template, options: CsvWritingOptions): Diagnostic[] {
  const { table, writer, rows, template } = openTable('listCsvLosses', source, demandOptions('listCsvLosses', options, 'table', 'locale'));
  const reading: CsvOptions = {
    ...options,
    delimiter: options.locale === 'fr' ? ';' : ',',
    // Who has the file alone has the names of phases and settings, and no activity to leave as it is.
    ...(template === undefined ? {} : { template: { ...template, activities: [] } }),
  };
  return rows.flatMap((row, index) => {
    const read = readTable(writer.header + writer.writeRow(row), table, reading).rows;
    const [[before], [after]] = [table.join?.([row]) ?? [row], table.join?.(read) ?? read];
    return findDifferences(before, after)
      .filter(([key]) => table.filledKeys?.includes(String(key)) !== true)
      .map((path) => buildDiagnostic(notHeld, [index, ...path], { field: path.join('.') }));
  });
}

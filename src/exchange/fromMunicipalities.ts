import type { Locale } from '../base/localizedText';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { readTable, type RejectedRow } from './csv/readTable';
import type { Municipality } from './municipalities/municipality';
import { municipalityTable } from './municipalities/municipalityTable';
import { writeRows, type TitledRow } from './municipalities/writeRows';

/** What the directory of municipalities gives: every row that holds something is in `municipalities` or in `rejected`. */
export interface MunicipalityReading {
  readonly municipalities: readonly Municipality[];
  readonly rejected: readonly RejectedRow[];
  /** Remarks on the file and on every row, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The municipalities of the official directory that the caller passes in, each with the codes of its region and of its MRC.
 *
 * Takes the file of Données Québec (`MUN.csv`: `mcode`, `munnom`, `mdes`, `regadm`, `mrc` among its columns, the others left unread), one made
 * from it, or rows already parted. A region or an MRC may be a code, a name, or both: « Mauricie (04) ». A municipality without an MRC takes
 * the equivalent territory of its code, lands of First Nations and Inuit apart. Never throws on content.
 *
 * @param source - The text of the file, its bytes, or rows by title of column; the first row is then line 2.
 * @param options - `file` names the file in messages; `locale` is the language of the names of columns in them.
 * @example
 * const { municipalities } = fromMunicipalities('mcode,munnom,mdes,regadm,mrc\n37067,Trois-Rivières,Ville,Mauricie (04),');
 *
 * municipalities // => [{ code: '37067', name: 'Trois-Rivières', designation: 'Ville', region: '04', mrc: '371' }]
 */
export function fromMunicipalities(
  source: string | Uint8Array | readonly TitledRow[],
  options: { readonly file?: string; readonly locale?: Locale } = {},
): MunicipalityReading {
  const isParted = isRows(source);
  const columns = municipalityTable.columns({ locale: options.locale ?? 'fr', facts: [], indicators: [] });
  const text = isParted ? writeRows(source, columns) : source;
  const { rows, rejected, diagnostics } = readTable(text, municipalityTable, isParted ? { ...options, delimiter: ';' } : options);
  // The directory has some forty columns: those left unread are no surprise.
  return { municipalities: rows, rejected, diagnostics: diagnostics.filter(({ code }) => code !== 'csv/unknown-column') };
}

/** What is neither a list nor a file is told to be none by whoever reads the file. */
function isRows(source: string | Uint8Array | readonly TitledRow[]): source is readonly TitledRow[] {
  return Array.isArray(source);
}

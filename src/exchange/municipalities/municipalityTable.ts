import { mrc } from '../../vocabulary/mrc';
import type { CellReader } from '../csv/cell';
import { readText } from '../csv/cells/readText';
import { column, readMrc, readRegion, required } from '../csv/columns';
import { defineCsvTable } from '../csv/csvTable';
import { municipalitySchema, type Municipality } from './municipality';

/** Spreadsheets take the zero away from `01023`. */
const readGeographicCode: CellReader = (text) => ({ value: /^\d{4}$/u.test(text) ? `0${text}` : text });

/** « L'Ancienne-Lorette », « Saint-Lin--Laurentides »: the directory is typed, names are printed. */
const readName: CellReader = (text) => ({ value: text.replaceAll("'", '’').replaceAll('--', '–') });

/** Places in no MRC leave the cell blank, or say so. */
const readOfMrc: CellReader = (text, context) => (/^hors[ _-]mrc/iu.test(text) ? { value: null } : readMrc(text, context));

/** The directory of municipalities of Québec (Données Québec), one a row: of its many columns, those that place a municipality. */
export const municipalityTable = defineCsvTable<'municipalities', Municipality>({
  id: 'municipalities',
  title: { fr: 'Municipalités', en: 'Municipalities' },
  schema: municipalitySchema,
  uniqueKey: 'code',
  columns: () => [
    required(column('code', readGeographicCode, ['Code géographique', 'Geographic code'], 'mcode', 'Code')),
    required(column('name', readName, ['Nom', 'Name'], 'munnom', 'Municipalité', 'Municipality')),
    column('designation', readText, ['Désignation', 'Designation'], 'mdes'),
    column('region', readRegion, ['Région administrative', 'Administrative region'], 'regadm', 'Région'),
    column('mrc', readOfMrc, ['MRC', 'MRC'], 'Code de MRC'),
  ],
  complete: ({ mrc: named, ...draft }) => {
    const territory = named === undefined || named === null ? findEquivalentTerritory(draft['code']) : restoreZero(named, draft['code']);
    return territory === undefined ? draft : { ...draft, mrc: territory };
  },
});

/** « 20 » is short for `200`, or `020` without its zero: the municipality’s own code, which begins as its MRC’s, tells which. */
function restoreZero(named: unknown, code: unknown): unknown {
  const whole = `0${String(named).slice(0, 2)}`;
  return typeof code === 'string' && code.slice(0, 2) === whole.slice(0, 2) && code.slice(0, 2) !== String(named).slice(0, 2)
    ? whole
    : named;
}

/**
 * The equivalent territory of a municipality that is in no MRC: the one whose code has the same first two digits, where there is one alone.
 * Lands of First Nations and Inuit (third digit 8) are in the territory without being a part of it.
 */
function findEquivalentTerritory(code: unknown): string | undefined {
  if (typeof code !== 'string' || code.charAt(2) === '8') return undefined;
  const found = mrc.entries.filter((entry) => entry.kind === 'equivalent-territory' && entry.code.slice(0, 2) === code.slice(0, 2));
  return found.length === 1 ? found[0]?.code : undefined;
}

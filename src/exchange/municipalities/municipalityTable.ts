import { labelEntry, type CodeList } from '../../vocabulary/codeList';
import { mrc } from '../../vocabulary/mrc';
import { region } from '../../vocabulary/region';
import { buildRemark, type CellReader } from '../csv/cell';
import { malformedGeographicCode, mrcElsewhere } from '../csv/cellDiagnostics';
import { readText } from '../csv/cells/readText';
import { column, readRegion, readShortMrc, required, usual } from '../csv/columns';
import { defineCsvTable } from '../csv/csvTable';
import { municipalitySchema, type Municipality } from './municipality';

/** Spreadsheets take the zero away from `01023`. */
const readGeographicCode: CellReader = (text) =>
  /^\d{4,5}$/u.test(text) ? { value: text.padStart(5, '0') } : { refused: buildRemark(malformedGeographicCode, { received: text }) };

/** « L'Ancienne-Lorette », « Saint-Lin--Laurentides »: the directory is typed, names are printed. */
const readName: CellReader = (text) => ({ value: text.replaceAll("'", '’').replaceAll('--', '–') });

/** Places in no MRC leave the cell blank, or say so. */
const readOfMrc: CellReader = (text, context) => (/^hors[ _-]mrc/iu.test(text) ? { value: null } : readShortMrc(text, context));

/** The directory of municipalities of Québec (Données Québec), one a row: of its many columns, those that place a municipality. */
export const municipalityTable = defineCsvTable<'municipalities', Municipality>({
  id: 'municipalities',
  title: { fr: 'Municipalités', en: 'Municipalities' },
  schema: municipalitySchema,
  uniqueKey: 'code',
  columns: () => [
    // Titled as the directory titles them: messages name the column as the file does.
    required(column('code', readGeographicCode, ['mcode', 'mcode'], 'Code géographique', 'Geographic code', 'Code')),
    required(column('name', readName, ['munnom', 'munnom'], 'Nom', 'Name', 'Municipalité', 'Municipality')),
    column('designation', readText, ['mdes', 'mdes'], 'Désignation', 'Designation'),
    usual(column('region', readRegion, ['regadm', 'regadm'], 'Région administrative', 'Administrative region', 'Région')),
    usual(column('mrc', readOfMrc, ['mrc', 'mrc'], 'Code de MRC')),
  ],
  examine: ({ region: given, mrc: named, code }) => {
    const territory = named === undefined || named === null ? undefined : restoreZero(named, code);
    const expected = mrc.entries.find((entry) => entry.code === territory)?.parent;
    if (typeof territory !== 'string' || typeof given !== 'string' || expected === undefined || expected === given) return [];
    return [
      {
        path: ['mrc'],
        remark: buildRemark(mrcElsewhere, {
          mrc: nameOf(mrc, territory),
          region: nameOf(region, given),
          expected: nameOf(region, expected),
        }),
      },
    ];
  },
  complete: ({ mrc: named, ...draft }) => {
    const territory = named === undefined || named === null ? findEquivalentTerritory(draft['code']) : restoreZero(named, draft['code']);
    return territory === undefined ? draft : { ...draft, mrc: territory };
  },
});

/** « Mékinac (350) »: names of places are the same in both languages. */
function nameOf(list: CodeList, code: string): string {
  const label = labelEntry(list, code, { locale: 'fr' });
  return label === code ? code : `${label} (${code})`;
}

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

import * as z from 'zod';

import { readDigits, readText } from '../csv/cells/readText';
import { column, required } from '../csv/columns';
import { defineCsvTable } from '../csv/csvTable';
import type { RegisterName } from './reqHelp';

const text = z.string().min(1).max(10_000);

/** `Nom.csv` of the register’s open data: one name a row. */
export const nameTable = defineCsvTable<'names', RegisterName>({
  id: 'names',
  title: { fr: 'Noms', en: 'Names' },
  schema: z.strictObject({ neq: text, name: text, status: z.exactOptional(text), type: z.exactOptional(text) }),
  columns: () => [
    required(column('neq', readDigits, ['NEQ', 'NEQ'])),
    required(column('name', readText, ['NOM_ASSUJ', 'NOM_ASSUJ'])),
    column('status', readText, ['STAT_NOM', 'STAT_NOM']),
    column('type', readText, ['TYP_NOM_ASSUJ', 'TYP_NOM_ASSUJ']),
  ],
});

/** What the register calls one of its codes. */
export interface RegisterLabel {
  readonly domain: string;
  readonly code: string;
  readonly label: string;
}

/** `DomaineValeur.csv` of the register’s open data: one code a row. */
export const labelTable = defineCsvTable<'labels', RegisterLabel>({
  id: 'labels',
  title: { fr: 'Codes', en: 'Codes' },
  schema: z.strictObject({ domain: text, code: text, label: text }),
  columns: () => [
    required(column('domain', readText, ['TYP_DOM_VAL', 'TYP_DOM_VAL'])),
    required(column('code', readText, ['COD_DOM_VAL', 'COD_DOM_VAL'])),
    required(column('label', readText, ['VAL_DOM_FRAN', 'VAL_DOM_FRAN'])),
  ],
});

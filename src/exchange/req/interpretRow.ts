import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import { legalForm } from '../../vocabulary/legalForm';
import { buildIdFrom } from '../csv/buildIdFrom';
import { buildRemark, type Remark } from '../csv/cell';
import type { CsvDraft } from '../csv/csvTable';
import { chooseName } from './chooseName';
import { registerLegalForms } from './legalFormCodes';
import { readAddressLines } from './readAddressLines';
import { broadLegalForm, doubtfulLegalForm, noName, notRegistered, unknownLegalForm } from './reqDiagnostics';
import { pick } from './pick';
import { placeMunicipality, readCode, readTerritory } from './readPlace';
import type { ReqHelp } from './reqHelp';

/** A row once what its cells say together is read: the JSON of the row, and remarks, each at the cell that it is about. */
export interface RowInterpretation {
  readonly draft: CsvDraft;
  readonly remarks: readonly { readonly path: DiagnosticPath; readonly remark: Remark }[];
}

/** Registered (« immatriculée »), by its code. */
const registered = 'IM';

/** What a row of a register or of a directory says: nothing is added to it, and what may be otherwise is left out, with a remark. */
export function interpretRow(draft: CsvDraft, help: ReqHelp): RowInterpretation {
  const remarks: { path: DiagnosticPath; remark: Remark }[] = [];
  const say = (path: DiagnosticPath, remark: Remark | undefined) => {
    if (remark !== undefined) remarks.push({ path, remark });
  };
  const { line1, line2, line3, line4, ...kept } = textsOf(draft['register']);
  const given = textsOf(draft['place']);
  const neq = textOf(draft['neq']);

  const chosen = draft['name'] === undefined && neq !== undefined ? chooseName(help.listNames?.(neq) ?? []) : undefined;
  const name = textOf(draft['name']) ?? chosen?.name;
  say(['neq'], chosen?.remark ?? (name === undefined && neq !== undefined ? buildRemark(noName, {}) : undefined));

  const form = readForm(kept['legalForm'], help);
  say(['register', 'legalForm'], form.remark);
  const statusLabel = labelOf(help, 'STAT_IMMAT', kept['status']);
  if (kept['status'] !== undefined && kept['status'] !== registered) {
    say(['register', 'status'], buildRemark(notRegistered, { received: kept['status'], label: statusLabel ?? null }));
  }

  const lines = [line1, line2, line3, line4];
  const hasLines = lines.some((line) => line !== undefined);
  const read = hasLines ? readAddressLines(lines.slice(0, 3)) : { ...given, isMarked: true };
  const at = hasLines && read.municipality !== undefined && line3?.includes(read.municipality) === true ? 'line3' : 'line2';
  const placed = placeMunicipality(read, help);
  say(hasLines ? ['register', at] : ['place', 'municipality'], placed.remark);
  const code = readCode(hasLines ? line4 : given['postalCode']);
  say(hasLines ? ['register', 'line4'] : ['place', 'postalCode'], code.remark);
  const territory = readTerritory(kept['territory'], help);
  say(['register', 'territory'], territory.remark);
  const place = {
    ...pick('address', read.address),
    ...pick('municipality', read.municipality),
    ...pick('mrc', territory.mrc),
    ...placed.codes,
    ...pick('postalCode', code.value),
  };
  const written = lines.filter((line) => line !== undefined);
  const register = {
    ...kept,
    ...pick('legalFormLabel', labelOf(help, 'FORM_JURI', kept['legalForm'])),
    ...pick('statusLabel', statusLabel),
    ...pick('employeesLabel', labelOf(help, 'INTVAL_EMPLO_QUE', kept['employees'])),
    ...(written.length === 0 ? {} : { addressLines: written }),
    ...(chosen === undefined || chosen.others.length === 0
      ? {}
      : {
          otherNames: chosen.others.map(({ name: other, status, type }) => ({
            name: other,
            ...pick('status', status),
            ...pick('type', type),
          })),
        }),
  };
  const id = neq === undefined ? buildIdFrom(name ?? '', read.municipality ?? '') : `neq-${neq}`;
  return {
    draft: {
      ...(id === '' ? {} : { id }),
      ...pick('name', name),
      ...pick('neq', neq),
      ...pick('legalForm', form.code),
      ...(Object.keys(place).length === 0 ? {} : { place }),
      ...pick('foundedOn', textOf(draft['foundedOn'])),
      ...pick('website', textOf(draft['website'])),
      register,
    },
    remarks,
  };
}

/** The legal form that a code, or its label in the register’s list, tells for sure. */
function readForm(received: string | undefined, help: ReqHelp): { readonly code?: string; readonly remark?: Remark } {
  if (received === undefined) return {};
  const label = labelOf(help, 'FORM_JURI', received) ?? null;
  const known = registerLegalForms.get(received.toUpperCase());
  if (known?.form !== undefined) return { code: known.form, remark: buildRemark(broadLegalForm, { received }) };
  const likely = legalForm.entries.find((entry) => entry.code === known?.likely)?.label;
  if (known !== undefined) {
    return { remark: buildRemark(doubtfulLegalForm, { received, label, likelyFr: likely?.fr ?? null, likelyEn: likely?.en ?? null }) };
  }
  // A directory may write the form in words, as the register’s list does.
  const match = help.findLegalForm((label ?? received).slice(0, 100));
  return match.kind === 'found' ? { code: match.entry.code } : { remark: buildRemark(unknownLegalForm, { received, label }) };
}

function labelOf({ findLabel }: ReqHelp, domain: string, code: string | undefined): string | undefined {
  return code === undefined ? undefined : findLabel(domain, code);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an object, by name; `NA` is what R writes where there is nothing. */
function textsOf(value: unknown): Readonly<Partial<Record<string, string>>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== 'NA'),
  );
}

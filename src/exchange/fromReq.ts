import type { Locale } from '../base/localizedText';
import { suggestNames } from '../base/suggestNames';
import type { Diagnostic, DiagnosticPath } from '../diagnostics/diagnostic';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Enterprise } from '../model/enterprise';
import type { RejectedRow } from './csv/readTable';
import { buildReqHelp, type ReqBeside } from './req/buildReqHelp';
import { buildReqTable, type ReqShape } from './req/buildReqTable';
import { findShape } from './req/findShape';
import { readSource, type ListSource } from './req/readSource';
import type { RegisterRecord } from './req/registerRecord';
import { reqShapes, type ReqShapeId } from './req/registry';
import { activityOutsideScian, employeesAsRange } from './req/reqDiagnostics';
import { listUnknown } from './req/listUnknown';

/** How a file of the register, or a directory, is read. */
export interface ReqOptions extends ReqBeside {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** Language of messages about columns, and of dates that can be read two ways. French by default. */
  readonly locale?: Locale;
  /** What the columns are; told by the titles by default. */
  readonly shape?: ReqShapeId;
}

/** An enterprise as a register or a directory has it: what is known, what is not, and what may be otherwise. */
export interface ReqRow {
  readonly enterprise: Enterprise;
  /** What the model has no place for, as it is written, and the line of the file. */
  readonly register: RegisterRecord;
  /** Fields of the enterprise that a file of this shape may tell and that this row does not. */
  readonly unknown: readonly DiagnosticPath[];
  /** Remarks on the row: what was left out or taken with a doubt, and why. */
  readonly doubtful: readonly Diagnostic[];
}

/** What a file gives: every row that holds something is in `rows` or in `rejected`. */
export interface ReqReading {
  /** What the columns were taken for. */
  readonly shape: ReqShapeId;
  readonly rows: readonly ReqRow[];
  readonly rejected: readonly RejectedRow[];
  /** Remarks on the files and on every row, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The enterprises of the Québec enterprise register’s open data, of an extract of it, or of a directory without NEQ.
 *
 * Takes `Entreprise.csv` (`NEQ`, `COD_FORME_JURI`, `COD_STAT_IMMAT`, lines of address…), with `Nom.csv`, `DomaineValeur.csv` and the directory of
 * municipalities as options; extracts (`NEQ`, `NomEntreprise`, `Municipalite`, `FormeJuridique`…); directories (`NomEntreprise`, `Territoire`,
 * `SiteWeb`…); each as a text, bytes, or rows by title of column. Nothing is made up: a range of employees is no number, a code that several legal forms
 * bear leaves the form unknown, a code of activity is not that of SCIAN; what the file says stays in `register`, as it is written, and each doubt says why. An enterprise that
 * may be struck off is kept, with a remark. Ids are made from the NEQ, or from the name and the municipality. Never throws on content.
 *
 * @param source - The text of the file, its bytes, or rows by title of column; the first row is then line 2.
 * @throws RangeError when no shape has this name.
 * @example
 * const { rows } = fromReq('NEQ,NomEntreprise,Adresse,Municipalite,CodePostal,FormeJuridique\n1160000007,LE SABORD,12 rue Royale,Trois-Rivières (Québec),G9A5C5,APE');
 *
 * rows[0].enterprise // => { id: 'neq-1160000007', neq: '1160000007', name: 'LE SABORD', place: { address: '12 rue Royale', municipality: 'Trois-Rivières', postalCode: 'G9A 5C5' } }
 * rows[0].doubtful.map(({ code }) => code) // => ['req/doubtful-legal-form']
 */
export function fromReq(source: ListSource, options: ReqOptions = {}): ReqReading {
  const { file, locale = 'fr', shape: asked } = options;
  const shape: ReqShape<ReqShapeId> | undefined =
    asked === undefined ? findShape<ReqShapeId>(source, reqShapes) : reqShapes.find(({ id }) => id === asked);
  if (shape === undefined) {
    const ids = reqShapes.map(({ id }) => id);
    throw new RangeError(`fromReq: no shape is called "${String(asked)}"${suggestNames(String(asked), ids)}`);
  }
  const { help, diagnostics: beside } = buildReqHelp(options);
  const reading = readSource(source, buildReqTable(shape, help), { ...(file === undefined ? {} : { file }), locale });
  const hidden = shape.hasOthers === true ? 'csv/unknown-column' : undefined;
  const diagnostics = reading.diagnostics.filter(({ code }) => code !== hidden);
  const starts = [...reading.rows.map(({ register }) => register.line), ...reading.rejected.map(({ line }) => line)].sort((a, b) => a - b);
  const remarks = groupByStart(diagnostics, starts);
  const rows = reading.rows.map(({ register, ...enterprise }): ReqRow => ({
    enterprise,
    register,
    unknown: listUnknown(enterprise, shape.id),
    doubtful: remarks.get(register.line) ?? [],
  }));
  const place = { source: file === undefined ? {} : { file } };
  return {
    shape: shape.id,
    rows,
    rejected: reading.rejected,
    diagnostics: [
      ...beside,
      ...(rows.some(({ register }) => register.employees !== undefined) ? [buildDiagnostic(employeesAsRange, [], {}, place)] : []),
      ...(rows.some(({ register }) => register.activityCode !== undefined) ? [buildDiagnostic(activityOutsideScian, [], {}, place)] : []),
      ...diagnostics,
    ],
  };
}

/** Remarks by the line where their row starts: a cell may stand lines below. */
function groupByStart(diagnostics: readonly Diagnostic[], starts: readonly number[]): ReadonlyMap<number, Diagnostic[]> {
  const groups = new Map<number, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { line } = diagnostic.source ?? {};
    const start = line === undefined ? undefined : findLast(starts, line);
    if (start === undefined) continue;
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}

/** The last of some ascending numbers that is not above a limit. */
function findLast(ascending: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1];
}

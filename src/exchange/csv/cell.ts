import type { Indicator } from '../../model/indicator';
import type { Fact } from '../../model/fact';
import type { Locale } from '../../base/localizedText';
import type { TemplateIndex } from './templateIndex';
import { buildDiagnostic, type DiagnosticDefinition } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic, DiagnosticParams } from '../../diagnostics/diagnostic';

/** What reading a table depends on, besides its text. */
export interface CsvContext {
  /** Language of the file's texts, and of its numbers and dates where they can be read two ways. */
  readonly locale: Locale;
  /** The day that codes are in force; absent, any day. */
  readonly asOf?: string;
  /** Facts that columns may be named after: a rule set's. */
  readonly facts: readonly Fact[];
  /** Indicators that observations may be of: their scale turns a decimal into a whole number. */
  readonly indicators: readonly Indicator[];
  /** The program applied to, where the file does not say. */
  readonly program?: string;
  /** The template whose activities a file changes. */
  readonly template?: TemplateIndex;
}

/** Something to say about a cell, before its place is known. */
export type Remark = Pick<Diagnostic, 'code' | 'severity' | 'params'>;

/** What a cell gives: a value, perhaps with a remark, or the reason why it cannot be read. */
export type CellReading = { readonly value: unknown; readonly remark?: Remark } | { readonly refused: Remark };

/** Reads the text of a cell that is not blank, its surrounding spaces taken away. */
export interface CellReader {
  (text: string, context: CsvContext): CellReading;
  /** The word that people read for a code, alone or in a list. Absent: values are no codes. */
  readonly labelOf?: (code: unknown, locale: Locale) => string | undefined;
}

/** A reader that knows the labels of what it reads. */
export function withLabels(read: CellReader, labelOf: CellReader['labelOf']): CellReader {
  // A function of its own: the one given is left as it is.
  const labelled: CellReader = (text, context) => read(text, context);
  return labelOf === undefined ? labelled : Object.assign(labelled, { labelOf });
}

/** A remark of a kind, with the values that fill its message. */
export function buildRemark<Params extends DiagnosticParams>(definition: DiagnosticDefinition<Params>, params: Params): Remark {
  const { code, severity } = buildDiagnostic(definition, [], params);
  return { code, severity, params };
}

const blankWords = new Set(['', '-', '\u2013', '\u2014', '?', 'n/d', 'n.d.', 'nd', 'inconnu', 'inconnue', 'unknown', '#n/a', '#n/d']);

/** What a blank word begins with, spaces apart: most cells are told by their first character. */
const blankStart = /^(?:$|[\s?niu#\p{Pd}])/iu;

/** Whether a cell says nothing: it is empty, or holds a dash, « ? », « n/d », « inconnu ». What it would say is then not known, which is not "no". */
export function isBlank(text: string): boolean {
  return text.length < 12 && blankStart.test(text) && blankWords.has(text.trim().toLowerCase());
}

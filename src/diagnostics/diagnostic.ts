/** How much a diagnostic matters: an error stops, a warning asks for a look, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in a document: keys and indexes from its root. `formatPath` writes it as a JSON pointer. */
export type DiagnosticPath = readonly (string | number)[];

/** A value that fills a message: plain JSON. */
export type DiagnosticParam = string | number | boolean | null | readonly (string | number)[];

/** The values that fill the messages of a diagnostic, by name. */
export type DiagnosticParams = Readonly<Record<string, DiagnosticParam>>;

/** The place in a file that a diagnostic speaks of. Lines and columns count from 1. */
export interface DiagnosticSource {
  /** Name of the file, as it was given. */
  readonly file?: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  /** Column of a table or character of a line, from 1. */
  readonly column?: number;
  /** The text as it stands in the file. */
  readonly raw?: string;
}

/**
 * Something to say about a document, as plain data: it crosses `postMessage` unchanged.
 *
 * Tests and screens read `code`, `path` and `params`; `formatDiagnostics` makes sentences of them, in French or English.
 */
export interface Diagnostic {
  /** What is said, `subject/name`. Never renamed, never reused, unique in the package. */
  readonly code: string;
  /** How much it matters: an error stops, a warning asks for a look, an info is good to know. */
  readonly severity: Severity;
  /** Where in the document it is about; empty for the whole. */
  readonly path: DiagnosticPath;
  /** The values that fill its message, by name: what programs read instead of the sentence. */
  readonly params: DiagnosticParams;
  /** Other places concerned, in the same document. */
  readonly related?: readonly DiagnosticPath[];
  /** The place in a file where it was read. Absent: it comes from no file, or none is known. */
  readonly source?: DiagnosticSource;
}

/** What reading a document gives: the document with its remarks, or the reasons why it cannot be read. */
export type ReadResult<Document> =
  | { readonly success: true; readonly data: Document; readonly diagnostics: readonly Diagnostic[] }
  | { readonly success: false; readonly diagnostics: readonly Diagnostic[] };

/** Whether a list holds an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

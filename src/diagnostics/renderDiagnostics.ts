import type { Locale } from '../base/localizedText';
import { shortenText } from '../base/shortenText';
import type { Diagnostic, Severity } from './diagnostic';
import type { DiagnosticDefinition } from './defineDiagnostic';
import { formatPath } from './formatPath';
import { sayNames } from './sayNames';

/** A diagnostic in words, in one language. */
export interface FormattedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** File, line and column (by its letter in a spreadsheet) if known, else the path in the document. Empty at the root of a document without file. */
  readonly where: string;
  readonly message: string;
  readonly hint?: string;
  /** All of it, as one paragraph for a console or a list. */
  readonly text: string;
}

const severities: Readonly<Record<Severity, Readonly<Record<Locale, string>>>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'info', en: 'info' },
};

/** The name of a column in spreadsheets: A to Z, then AA. */
function nameColumn(column: number): string {
  let [rest, name] = [column, ''];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function locate({ source, path }: Diagnostic, locale: Locale): string {
  const pointer = formatPath(path.map((key) => (typeof key === 'string' ? shortenText(key, 80) : key)));
  if (source === undefined) return pointer;
  const words = locale === 'fr' ? { line: 'ligne', column: 'colonne' } : { line: 'line', column: 'column' };
  return [
    source.file,
    source.line === undefined ? undefined : `${words.line}\u00a0${source.line}`,
    source.column === undefined ? undefined : `${words.column}\u00a0${nameColumn(source.column)}`,
    // Whoever has the file has no use for the path in the noun, where the cell is known.
    pointer === '' || source.column !== undefined ? undefined : pointer,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/**
 * Diagnostics in words, in their order: records by their names where these stand beside the ids (`sayNames`). In `where` a name longer than 80 characters is cut; `path` has it whole.
 *
 * @param definitions - The kinds known; a code that none of them bears is shown as it is (a newer version of the library may have made it).
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  { locale, definitions }: { readonly locale: Locale; readonly definitions: readonly DiagnosticDefinition[] },
): FormattedDiagnostic[] {
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  return diagnostics.map((diagnostic) => {
    const definition = byCode.get(diagnostic.code);
    const found = sayNames(diagnostic.params, locale);
    const message = say(() => definition?.message(found)[locale]) ?? diagnostic.code;
    const hint = say(() => definition?.hint?.(found)[locale]);
    const where = locate(diagnostic, locale);
    const colon = locale === 'fr' ? '\u00a0: ' : ': ';
    const head = `${severities[diagnostic.severity][locale]}${where === '' ? '' : ` (${where})`}${colon}${message}`;
    return {
      code: diagnostic.code,
      severity: diagnostic.severity,
      where,
      message,
      ...(hint === undefined ? {} : { hint }),
      text: hint === undefined ? head : `${head} ${hint}`,
    };
  });
}

/**
 * A text, unless its values are not those that it asks for: a diagnostic may come from elsewhere, or from another version. A name that ends in
 * a point of its own (« Renaud P. », « inc. ») ends the sentence with it.
 */
function say(write: () => string | undefined): string | undefined {
  try {
    return write()?.replace(/(?<!\.)\.\.(?!\.)/gu, '.');
  } catch {
    return undefined;
  }
}

import type { BilingualText } from '../base/localizedText';
import type { Diagnostic, DiagnosticParams, DiagnosticPath, Severity } from './diagnostic';
import type { RecordKind } from './recordKind';

/**
 * A kind of diagnostic: its code, and its texts in both languages.
 *
 * The texts are methods on purpose: their parameters are checked where the definition is used, and definitions of different
 * parameters fit in one registry.
 */
export interface DiagnosticDefinition<Params extends DiagnosticParams = DiagnosticParams, Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** What and where, with values. */
  message(found: Params): BilingualText;
  /** What to do, in the infinitive in French; absent where nothing honest can be said. */
  hint?(found: Params): BilingualText;
  /** Which parameters are ids of records of an edition, or lists of them: their names are put beside, `sessionFr` and `sessionEn` for `session`. */
  records?(found: Params): Readonly<Partial<Record<string, RecordKind>>>;
}

/** The kind of diagnostic given, with the exact type of its code and of its parameters: how one is declared. */
export function defineDiagnostic<const Code extends string, Params extends DiagnosticParams>(
  definition: DiagnosticDefinition<Params, Code>,
): DiagnosticDefinition<Params, Code> {
  return definition;
}

/** One diagnostic of a kind, at a path. `extra` adds related paths, a source, or another severity. */
export function buildDiagnostic<Params extends DiagnosticParams>(
  definition: DiagnosticDefinition<Params>,
  path: DiagnosticPath,
  params: Params,
  extra: Partial<Pick<Diagnostic, 'related' | 'source' | 'severity'>> = {},
): Diagnostic {
  return { code: definition.code, severity: definition.severity, path, params, ...extra };
}

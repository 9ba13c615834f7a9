import { demandList } from '../base/demandList';
import { demandOptions } from '../base/demandOptions';
import type { Locale } from '../base/localizedText';
import type { Diagnostic } from './diagnostic';
import type { DiagnosticDefinition } from './defineDiagnostic';
import { renderDiagnostics, type FormattedDiagnostic } from './renderDiagnostics';

/** Puts diagnostics in words, in one language. */
export type DiagnosticsFormatter = (diagnostics: readonly Diagnostic[], options: { readonly locale: Locale }) => FormattedDiagnostic[];

/** A formatter that knows these kinds of diagnostics: each door has one for what its room may say, so that a bundle holds only what it uses. */
export function buildFormatter(definitions: readonly DiagnosticDefinition[]): DiagnosticsFormatter {
  return (diagnostics, options) => {
    const { locale } = demandOptions('formatDiagnostics', options, 'locale');
    demandList('formatDiagnostics', 'diagnostics', diagnostics, 'pass the .diagnostics of the result');
    return renderDiagnostics(diagnostics, { locale, definitions });
  };
}

import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { editionComparisons } from '../../src/validation/comparisons/registry';
import { editionChecks } from '../../src/validation/registry';

/** What each diagnostic reads, in French then in English: message and hint. */
export function render(diagnostics: readonly Diagnostic[]): string[] {
  return (['fr', 'en'] as const).flatMap((locale) =>
    renderDiagnostics(diagnostics, { locale, definitions: [...editionChecks, ...editionComparisons] }).map(({ message, hint = '' }) =>
      `${message} ${hint}`.trim(),
    ),
  );
}

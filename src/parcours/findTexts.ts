import type { LocalizedText } from '../base/localizedText';
import type { DiagnosticPath } from '../diagnostics/diagnostic';

/** A text in one language or two, and where it stands. */
export interface FoundText {
  readonly text: LocalizedText;
  readonly path: DiagnosticPath;
}

/**
 * Every text in French or English of a document, in its order. What the caller keeps under `x` is not the library's to read, and words that
 * someone said stay in the language they were said in.
 *
 * @param document - A parsed document: plain JSON within the limits of the guard.
 * @example
 * findTexts({ title: { fr: 'Atelier' } }) // => [{ text: { fr: 'Atelier' }, path: ['title'] }]
 */
export function findTexts(document: unknown): FoundText[] {
  const found: FoundText[] = [];
  const visit = (part: unknown, path: DiagnosticPath) => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) visit(item, [...path, index]);
      return;
    }
    if (isLocalizedText(part)) {
      found.push({ text: part, path });
      return;
    }
    if ('kind' in part && part.kind === 'words') return;
    for (const [key, item] of Object.entries(part)) if (key !== 'x') visit(item, [...path, key]);
  };
  visit(document, []);
  return found;
}

function isLocalizedText(part: object): part is LocalizedText {
  const entries = Object.entries(part);
  return entries.length > 0 && entries.every(([key, item]) => (key === 'fr' || key === 'en') && typeof item === 'string');
}

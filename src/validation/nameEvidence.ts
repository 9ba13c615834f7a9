import { nameBeside } from '../diagnostics/nameBeside';
import type { Evidence } from '../model/application';
import { labelEntry } from '../vocabulary/codeList';
import { evidenceKind } from '../vocabulary/evidenceKind';

/** What a diagnostic says of a piece of evidence: its id, and its title, else what sort of document it is. */
export function nameEvidence({ id, kind, title }: Evidence): {
  readonly evidence: string;
  readonly evidenceFr?: string;
  readonly evidenceEn?: string;
} {
  const [fr, en] = [labelEntry(evidenceKind, kind, { locale: 'fr' }), labelEntry(evidenceKind, kind, { locale: 'en' })];
  return { evidence: id, ...nameBeside('evidence', title ?? { fr, en }) };
}

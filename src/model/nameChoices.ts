import type { CodeList } from '../vocabulary/codeList';
import { findEntry } from '../vocabulary/findEntry';

/**
 * What a schema of choices says of another text: the choice that it names in French or in English, or nearly names, which the fault carries
 * to whoever puts it in words: `z.enum(codes, { error: nameChoices(list) })`.
 */
export function nameChoices(list: Pick<CodeList, 'entries'>): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    const match = typeof input === 'string' ? findEntry(list, input) : undefined;
    const meant = match?.kind === 'found' ? match.entry : match?.kind === 'none' ? match.nearest : undefined;
    return `schema/unknown-choice ${meant?.code ?? ''}`;
  };
}

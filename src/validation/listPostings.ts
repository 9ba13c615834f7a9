import type { Edition } from '../model/edition';
import type { Posting } from '../model/posting';

/** The postings of a ledger, each with its place; of those that bear one key, the first: they are the same posting. */
export function* listPostings({ postings }: Edition['ledger']): Generator<{ readonly index: number; readonly posting: Posting }> {
  const keys = new Set<string>();
  for (const [index, posting] of postings.entries()) {
    const { key } = posting;
    if (key !== undefined && keys.has(key)) continue;
    if (key !== undefined) keys.add(key);
    yield { index, posting };
  }
}

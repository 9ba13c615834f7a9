import { buildPhraseFinder } from './buildPhraseFinder';
import { listTexts } from './listTexts';
import type { Leaf } from './rewriteFields';

/** What would tell who someone is, gathered from the fields that are hidden. */
export interface Telling {
  /** Whether an id is hidden, or is made of one that is: `coaching-sabord-2` is made of `sabord`. */
  readonly tellsInId: (id: string) => boolean;
  /** Whether a value holds a hidden name, address or id in one of its texts. */
  readonly tellsInText: (value: unknown) => boolean;
}

/** In a sentence, a shorter one would be an ordinary word. */
const shortest = 4;

/**
 * What the hidden fields would tell elsewhere. Names are looked for whole; ids and what finds someone outside only when they have four
 * characters or more, for an id `a` is in every sentence.
 */
export function buildTelling(hidden: readonly Pick<Leaf, 'field' | 'value'>[]): Telling {
  const ids = new Set<string>();
  const phrases = new Set<string>();
  for (const { field, value } of hidden) {
    if (typeof value !== 'string') continue;
    if (field.holds === 'id') ids.add(value);
    const isName = field.holds === 'person-name' || field.holds === 'organisation-name';
    const isFinding = field.holds === 'id' || field.holds === 'identifier';
    if (isName || (isFinding && value.length >= shortest && !/^\d+$/u.test(field.holds === 'id' ? value : ''))) phrases.add(value);
  }
  const isInId = buildPhraseFinder(ids);
  const isInText = buildPhraseFinder(phrases);
  // The same ids come back in thousands of records.
  const judged = new Map<string, boolean>();
  const tellsInId = (id: string): boolean => {
    const known = judged.get(id) ?? isInId(id);
    judged.set(id, known);
    return known;
  };
  return { tellsInId, tellsInText: (value) => listTexts(value).some(isInText) };
}

import { hashDocument } from '../base/hash';

const longestId = 64;

/** Gives an id to a list of ids: the same id for the same list, and different ids for different lists. */
export type Namer = (parts: readonly string[]) => string;

/**
 * A namer whose ids are its parts joined by hyphens and, where that is too long or is already another's, shortened and followed by
 * twelve digits of a hash of the parts. The same questions in the same order get the same answers.
 *
 * @example
 * const buildId = buildNamer();
 *
 * buildId(['pilot', 'ideation', '1']) // => 'pilot-ideation-1'
 * buildId(['pilot-ideation', '1']) // => 'pilot-ideation-1-85c447838f2b'
 */
export function buildNamer(): Namer {
  const ownerById = new Map<string, string>();
  return (parts) => {
    const owner = JSON.stringify(parts);
    const isFree = (id: string) => id.length <= longestId && (ownerById.get(id) ?? owner) === owner;
    const joined = parts.join('-');
    // After 'sha256:' (7 characters): 48 bits keep 100,000 ids apart with odds of 1 in 50,000 against.
    const id = isFree(joined) ? joined : `${joined.slice(0, longestId - 13).replace(/-+$/u, '')}-${hashDocument(parts).slice(7, 19)}`;
    ownerById.set(id, owner);
    return id;
  };
}

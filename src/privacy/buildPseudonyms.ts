import { idPattern } from '../model/primitives';
import { buildPhraseFinder } from './buildPhraseFinder';
import type { PseudonymKind } from './pseudonymizeDocument';

/**
 * Asks a key for pseudonyms, once for each original, and refuses those that would not hide it.
 *
 * @param originals - Every id and name that is hidden: no pseudonym may be one of them.
 * @throws RangeError when two originals get one pseudonym, when it has not the form of an id, or tells an original.
 */
export function buildPseudonyms(
  key: (original: string, kind: PseudonymKind) => string,
  originals: ReadonlySet<string>,
): (original: string, kind: PseudonymKind) => string {
  const known = { id: new Map<string, string>(), name: new Map<string, string>() };
  const bearers = { id: new Map<string, string>(), name: new Map<string, string>() };
  return (original, kind) => {
    const found = known[kind].get(original);
    if (found !== undefined) return found;
    const pseudonym: unknown = key(original, kind);
    const about = `pseudonymizeDocument: key gave ${JSON.stringify(pseudonym)} for ${kind} "${original}"`;
    if (typeof pseudonym !== 'string' || !idPattern.test(pseudonym)) {
      throw new RangeError(`${about}; a pseudonym has lower-case letters, digits and hyphens, 1 to 64 characters`);
    }
    if (originals.has(pseudonym) || buildPhraseFinder([original])(pseudonym)) throw new RangeError(`${about}, which tells who someone is`);
    const other = bearers[kind].get(pseudonym);
    if (other !== undefined) throw new RangeError(`${about}, as for "${other}": each must have its own`);
    bearers[kind].set(pseudonym, original);
    known[kind].set(original, pseudonym);
    return pseudonym;
  };
}

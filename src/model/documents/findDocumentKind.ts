import { suggestNames } from '../../base/suggestNames';
import type { DocumentKind } from './documentKind';

/**
 * The kind of document that has a name.
 *
 * @param caller - The function that was given the name, for the message.
 * @throws RangeError when no kind has this name.
 */
export function findDocumentKind<Known extends DocumentKind>(caller: string, kind: string, known: readonly Known[]): Known {
  const found = known.find((each) => each.kind === kind);
  if (found !== undefined) return found;
  const names = known.map((each) => each.kind);
  throw new RangeError(`${caller}: no kind of document is called "${kind}"${suggestNames(kind, names)}`);
}

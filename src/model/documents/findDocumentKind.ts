import type { DocumentKind } from './documentKind';

/**
 * The kind of document that has a name.
 *
 * @param caller - The function that was given the name, for the message.
 * @throws RangeError when no kind has this name.
 */
export function findDocumentKind<Known extends DocumentKind>(caller: string, kind: string, known: readonly Known[]): Known {
  const found = known.find((each) => each.kind === kind);
  if (found === undefined) throw new RangeError(`${caller}: no kind of document is called "${kind}"`);
  return found;
}

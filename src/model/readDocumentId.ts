/** What the `schema` key of a document says: `trajet/template/1.2` is a template, major 1, minor 2. */
export interface DocumentId {
  /** The kind, as `rule-set`. */
  readonly kind: string;
  /** A later major version is not read by an earlier library. */
  readonly major: number;
  /** A later minor version only adds names, which are kept. */
  readonly minor: number;
}

/**
 * The kind and version that a `schema` key says, or `undefined` when it does not have that form.
 *
 * @example
 * readDocumentId('trajet/rule-set/1.0') // => { kind: 'rule-set', major: 1, minor: 0 }
 * readDocumentId('trajet/rule-set/one') // => undefined
 */
export function readDocumentId(id: string): DocumentId | undefined {
  const [, kind, major, minor] = /^trajet\/([a-z-]{1,40})\/(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/u.exec(id) ?? [];
  return kind === undefined ? undefined : { kind, major: Number(major), minor: Number(minor) };
}

/**
 * How a `schema` key whose version is not two numbers may be written, where its kind is that of a known key; `undefined` otherwise.
 *
 * @example
 * suggestDocumentId('trajet/program/1', 'trajet/program/2.0') // => 'trajet/program/1.0'
 * suggestDocumentId('trajet/program/two', 'trajet/program/2.0') // => 'trajet/program/2.0'
 * suggestDocumentId('trajet/edition/1', 'trajet/program/2.0') // => undefined
 */
export function suggestDocumentId(received: string, known: string): string | undefined {
  const start = known.slice(0, known.lastIndexOf('/') + 1);
  if (!received.startsWith(start) || readDocumentId(received) !== undefined) return undefined;
  const version = received.slice(start.length);
  return /^\d{1,4}$/u.test(version) ? `${start}${Number(version)}.0` : known;
}

/** Below 0 when the first version is the earlier one, above 0 when it is the later one, 0 when both are the same. */
export function compareDocumentIds(one: DocumentId, other: DocumentId): number {
  return one.major - other.major || one.minor - other.minor;
}

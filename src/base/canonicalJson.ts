import canonicalize from 'canonicalize';

/**
 * The canonical text of a JSON value (RFC 8785): keys sorted, numbers as ECMAScript writes them. Same value, same text, everywhere.
 *
 * @param json - A value that has passed the guard: plain JSON, no lone surrogate.
 * @throws TypeError when the value is not JSON (a programmer's misuse: documents have passed the guard).
 * @example
 * toCanonicalJson({ b: 1, a: [true, null] }) // => '{"a":[true,null],"b":1}'
 */
export function toCanonicalJson(json: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(json);
  } catch (cause) {
    throw new TypeError('toCanonicalJson: the value is not JSON', { cause });
  }
  if (text === undefined) throw new TypeError('toCanonicalJson: the value is not JSON');
  return text;
}

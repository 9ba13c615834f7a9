import canonicalize from 'canonicalize';

import { findUnsafeParts, type GuardProblem } from './guard';

/** What would be written as something else: a function as nothing, a map as an empty object, a date as a text. */
const unwritable: ReadonlySet<GuardProblem> = new Set(['not-json', 'cycle', 'lone-surrogate', 'depth']);
/** Deeper than any document, and far above where writing would overflow the stack. */
const limits = { depth: 1_000, nodes: Number.POSITIVE_INFINITY, text: Number.POSITIVE_INFINITY };

/**
 * The canonical text of a JSON value (RFC 8785): keys sorted, numbers as ECMAScript writes them. Same value, same text, everywhere.
 *
 * @param json - Plain JSON, no lone surrogate, at most 1,000 levels deep.
 * @throws TypeError when something in it is not JSON, as `undefined`, a function, a `Date` or a cycle: it would be written as something else.
 * @example
 * toCanonicalJson({ b: 1, a: [true, null] }) // => '{"a":[true,null],"b":1}'
 */
export function toCanonicalJson(json: unknown): string {
  const [fault] = findUnsafeParts(json, limits).filter(({ problem }) => unwritable.has(problem));
  const text = fault === undefined ? canonicalize(json) : undefined;
  if (text === undefined)
    throw new TypeError(`toCanonicalJson: the value is not JSON${fault === undefined ? '' : ` at /${fault.path.join('/')}`}`);
  return text;
}

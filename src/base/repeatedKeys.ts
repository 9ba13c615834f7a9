/**
 * Keys that an object of a JSON text bears twice: `JSON.parse` keeps the last value in silence.
 *
 * One pass over the tokens of a text that is already known to be JSON, with an explicit stack; a key is a text that a colon follows.
 * Cost: O(length).
 */

const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[[\]{}]/gsu;

/** A key written again in its object. */
export interface RepeatedKey {
  readonly key: string;
  /** Where it is written again, in UTF-16 units from the start. */
  readonly offset: number;
}

/**
 * Keys written again in their object, in the order of the text, at most `most` of them.
 *
 * @param text - A text that `JSON.parse` reads.
 * @example
 * findRepeatedKeys('{"a": 1, "b": {"a": 2}, "\\u0061": 3}') // => [{ key: 'a', offset: 24 }]
 */
export function findRepeatedKeys(text: string, most = 20): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const open: Set<string>[] = [];
  for (const { 0: written, 1: colon, index } of text.matchAll(token)) {
    if (written === '{' || written === '[') open.push(new Set());
    else if (written === '}' || written === ']') open.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(written.slice(0, -colon.length)));
      const known = open.at(-1);
      if (known?.has(key) === true && repeated.push({ key, offset: index }) >= most) return repeated;
      known?.add(key);
    }
  }
  return repeated;
}

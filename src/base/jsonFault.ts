/**
 * Where a text stops being JSON (RFC 8259): a scanner with an explicit stack, so that depth costs memory, never the call stack.
 *
 * `JSON.parse` says this in words that differ from one runtime to the next, or not at all; a person needs the line.
 * One pass, O(length). Agrees with `JSON.parse` on what is JSON (a law of the tests).
 */

const space = /[ \t\n\r]*/uy;
const scalar = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const key = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/**
 * The offset of the first character that no JSON text could have there; `undefined` when the whole text is JSON.
 *
 * A text that ends too soon gives its length.
 *
 * @example
 * findJsonFault('{"a": 1,}') // => 8
 * findJsonFault('[1, 2') // => 5
 * findJsonFault('[1, 2]') // => undefined
 */
export function findJsonFault(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return false;
    at += found[0].length;
    return true;
  };
  const take = (character: string): boolean => {
    skip(space);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  /** Reads `"key":` of an object. */
  const takeKey = (): boolean => {
    skip(space);
    return skip(key) && take(':');
  };
  /** After a value: closes what ends, and says whether another value is expected. */
  const close = (): 'value' | 'end' | 'fault' => {
    for (let container = open.at(-1); container !== undefined; container = open.at(-1)) {
      if (take(',')) return container === '[' || takeKey() ? 'value' : 'fault';
      if (!take(container === '[' ? ']' : '}')) return 'fault';
      open.pop();
    }
    skip(space);
    return at === text.length ? 'end' : 'fault';
  };
  for (;;) {
    if (take('[')) {
      if (!take(']')) {
        open.push('[');
        continue;
      }
    } else if (take('{')) {
      if (!take('}')) {
        open.push('{');
        if (!takeKey()) return at;
        continue;
      }
    } else if (!skip(scalar)) return at;
    const next = close();
    if (next !== 'value') return next === 'end' ? undefined : at;
  }
}

const mostDepth = 64;
const mostSteps = 1_000_000;

/**
 * The value without the properties that are `undefined`: forms leave one for each field that nobody filled in, which JSON writes as nothing.
 *
 * Only plain objects and lists are entered, each once, to the depth and the size that a document may have; the rest stays as it is, for the
 * door to refuse. A list keeps its places, and what needs no change is the same object. The value given is not modified.
 */
export function omitUndefined(value: unknown): unknown {
  const seen = new Map<object, unknown>();
  let steps = 0;
  const clean = (part: unknown, depth: number): unknown => {
    if (typeof part !== 'object' || part === null || depth > mostDepth) return part;
    if (seen.has(part)) return seen.get(part);
    seen.set(part, part);
    const isList = Array.isArray(part);
    if (!isList && !isPlain(part)) return part;
    steps += isList ? part.length : Object.keys(part).length;
    if (steps > mostSteps) return part;
    const cleaned = isList ? cleanList(part, depth) : cleanObject(part, depth);
    seen.set(part, cleaned);
    return cleaned;
  };
  const cleanList = (list: readonly unknown[], depth: number): unknown => {
    const items = list.map((item) => clean(item, depth + 1));
    return items.some((item, index) => item !== list[index]) ? items : list;
  };
  const cleanObject = (object: object, depth: number): unknown => {
    const before = Object.entries(object);
    const after = before.flatMap(([key, part]): [string, unknown][] => (part === undefined ? [] : [[key, clean(part, depth + 1)]]));
    const isSame = after.length === before.length && after.every(([, part], index) => part === before[index]?.[1]);
    return isSame ? object : Object.fromEntries(after);
  };
  return clean(value, 0);
}

function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

import fc from 'fast-check';

/** A place in a JSON value. */
export type JsonPath = readonly (string | number)[];

/** Every place of a JSON value, the root first. */
function listPaths(value: unknown, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => listPaths(item, [...path, key]))];
}

/** The value at a place; `undefined` when there is none. */
export function readAt(value: unknown, path: JsonPath): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** A copy with another value at a place; `undefined` removes it. */
function replaceAt(value: unknown, path: JsonPath, replacement: unknown): unknown {
  if (path.length === 0) return replacement;
  const copy = structuredClone(value);
  const parent = readAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (replacement !== undefined) parent[key] = replacement;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}

/** Any JSON value, wrongness included: reserved words, huge numbers, empty texts, dates that do not exist. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(1e308, -0, -1, 0.5, '', ' ', null, true, [], {}, '2021-02-29', '25:00', '1,5 h', 'É', 'x'.repeat(301)),
    fc.constantFrom<unknown>(
      { constructor: 1 },
      { toString: null },
      [[]],
      { fr: '' },
      { fr: 5 },
      { node: 'all' },
      { kind: 'words' },
      { op: 'set' },
    ),
  )
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

/** A valid document with one to three faults: a part replaced, removed, or an unknown name added. */
export function corrupt(document: object): fc.Arbitrary<unknown> {
  const fault = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'rename', 'add'),
    value: anyJson,
    name: fc.oneof(
      fc.constantFrom('nme', 'titel', 'constructor', 'hasOwnProperty', 'minute', 'fr'),
      fc.string({ maxLength: 8 }).filter((name) => name !== '__proto__'),
    ),
  });
  return fc.array(fault, { minLength: 1, maxLength: 3 }).map((faults) =>
    faults.reduce<unknown>((json, { at, how, value, name }) => {
      const paths = listPaths(json);
      const path = paths[at % paths.length] ?? [];
      const held = readAt(json, path);
      if (how === 'replace') return replaceAt(json, path, value);
      if (how === 'remove') return path.length === 0 ? json : replaceAt(json, path, undefined);
      if (how === 'add') return isObject(held) ? replaceAt(json, [...path, name], value) : json;
      const parent = readAt(json, path.slice(0, -1));
      return path.length > 0 && isObject(parent) ? replaceAt(replaceAt(json, path, undefined), [...path.slice(0, -1), name], held) : json;
    }, document),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value, frozen all the way down: whoever changes it throws. */
export function deepFreeze<Json>(value: Json): Json {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

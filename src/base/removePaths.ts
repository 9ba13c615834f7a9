type Container = Record<string | number, unknown>;

/**
 * A JSON value without the keys at some paths. What leads to them is copied, once each; the rest is shared with the value given, which does
 * not change.
 *
 * @param paths - Paths of keys of objects that exist, none under another.
 * @example
 * removePaths({ a: { b: 1, c: 2 }, d: 3 }, [['a', 'b'], ['d']]) // => { a: { c: 2 } }
 */
export function removePaths(json: unknown, paths: readonly (readonly (string | number)[])[]): unknown {
  if (paths.length === 0) return json;
  const copies = new Set<unknown>();
  const copyOnce = (value: unknown): Container => {
    // A path that exists goes through objects and lists only.
    const container = value as Container;
    if (copies.has(container)) return container;
    const copy = Array.isArray(container) ? Object.assign([], container) : { ...container };
    copies.add(copy);
    return copy;
  };
  const root = copyOnce(json);
  for (const path of paths) {
    let target = root;
    for (const key of path.slice(0, -1)) target = target[key] = copyOnce(target[key]);
    Reflect.deleteProperty(target, path.at(-1) ?? '');
  }
  return root;
}

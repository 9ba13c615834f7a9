import type { DiagnosticPath } from '../../diagnostics/diagnostic';

type Container = Record<string | number, unknown>;

/**
 * Puts a value in JSON that is being filled, making the lists and objects on the way. Paths come from our own columns and from ids that the
 * schema of facts accepts: never `__proto__`.
 */
export function setAtPath(root: Container, path: DiagnosticPath, value: unknown): void {
  let container = root;
  for (let index = 0; index < path.length; index += 1) {
    const key = path[index] ?? '';
    if (index === path.length - 1) {
      container[key] = value;
      return;
    }
    const next = container[key];
    const made: unknown = typeof next === 'object' && next !== null ? next : typeof path[index + 1] === 'number' ? [] : {};
    container[key] = made;
    // Made or checked on the line above: a plain list or object of this draft.
    container = made as Container;
  }
}

import type { DiagnosticPath } from '../../diagnostics/diagnostic';

/** What JSON holds at a place; `undefined` where it has no such place. */
export function valueAt(draft: unknown, path: DiagnosticPath): unknown {
  let found = draft;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[key];
  }
  return found;
}

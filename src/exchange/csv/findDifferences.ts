import type { DiagnosticPath } from '../../diagnostics/diagnostic';

/**
 * Where two JSON values differ, as deep as both have the same shape; empty when they are the same.
 *
 * @example
 * findDifferences({ a: [1, 2], b: 3 }, { b: 3, a: [1] }) // => [['a', 1]]
 */
export function findDifferences(before: unknown, after: unknown, path: DiagnosticPath = []): readonly DiagnosticPath[] {
  if (before === after) return [];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => findDifferences(before[key], after[key], [...path, Array.isArray(before) ? Number(key) : key]));
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return findDifferences(one, other).length === 0;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

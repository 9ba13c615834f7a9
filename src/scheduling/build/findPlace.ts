import type { DiagnosticPath } from '../../diagnostics/diagnostic';

/**
 * A path cut where the document holds nothing any more: the nearest record.
 *
 * @example
 * findPlace({ rooms: [{ id: 'hall' }] }, ['rooms', 0, 'availability', 'weekly', 2]) // => ['rooms', 0]
 */
export function findPlace(document: object, path: DiagnosticPath): DiagnosticPath {
  let part: unknown = document;
  for (const [length, key] of path.entries()) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return path.slice(0, length);
    // An own property of an object that is known to have it.
    part = (part as Readonly<Record<string | number, unknown>>)[key];
  }
  return path;
}

import { buildId } from '../../base/buildId';

/**
 * An id made from what names a row that bears none: the same names always give the same id.
 *
 * Two rows of one name get one id, and the table says so: a number after the second would hide an enterprise entered twice.
 *
 * @returns At most 64 characters; empty when the names hold no letter and no digit.
 * @example
 * buildIdFrom('Éditions d’Art', 'Le Sabord') // => 'editions-d-art-le-sabord'
 */
export function buildIdFrom(...names: readonly string[]): string {
  return buildId(names.join(' '));
}

/** The draft with an `id` made from some of its texts, when it has none. */
export function withId(draft: Readonly<Record<string, unknown>>, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (draft['id'] !== undefined) return draft;
  const id = buildIdFrom(...keys.map((key) => draft[key]).filter((part) => typeof part === 'string'));
  return id === '' ? draft : { id, ...draft };
}

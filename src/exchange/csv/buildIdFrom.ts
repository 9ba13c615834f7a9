import { foldText } from '../../base/compareText';

/**
 * An id made from a name, for rows that bear none: the same name always gives the same id.
 *
 * @returns At most 64 characters; empty when the name holds no letter and no digit.
 * @example
 * buildIdFrom('Éditions d’Art Le Sabord') // => 'editions-d-art-le-sabord'
 */
export function buildIdFrom(...names: readonly string[]): string {
  return foldText(names.join(' ').slice(0, 300))
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 64)
    .replace(/^-|-$/gu, '');
}

/** The draft with an `id` made from some of its texts, when it has none. */
export function withId(draft: Readonly<Record<string, unknown>>, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (draft['id'] !== undefined) return draft;
  const id = buildIdFrom(...keys.map((key) => draft[key]).filter((part) => typeof part === 'string'));
  return id === '' ? draft : { id, ...draft };
}

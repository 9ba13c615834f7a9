import { findNearestName } from './nearestName';

/**
 * The end of a sentence that refuses a name: the nearest known one where one is near, and all of them.
 *
 * @example
 * suggestNames('rooms', ['room', 'place']) // => '; did you mean "room"? Known: room, place'
 * suggestNames('zzz', ['room', 'place']) // => '; known: room, place'
 */
export function suggestNames(typed: string, known: readonly string[]): string {
  const nearest = findNearestName(typed, known);
  return nearest === undefined ? `; known: ${known.join(', ')}` : `; did you mean "${nearest}"? Known: ${known.join(', ')}`;
}

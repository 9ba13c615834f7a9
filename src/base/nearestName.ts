import leven from 'leven';

import { compareText, foldText } from './compareText';

const longestCompared = 64;

/**
 * The known name nearest to what was typed, or `undefined` when none is close (more than two fifths of it would change).
 *
 * Accents and case do not count. Ties go to the first in the order of the names.
 *
 * @example
 * findNearestName('membres', ['employees', 'members']) // => 'members'
 * findNearestName('knwon', ['between', 'known']) // => 'known'
 * findNearestName('zzz', ['employees', 'members']) // => undefined
 */
export function findNearestName(typed: string, known: readonly string[]): string | undefined {
  const folded = foldText(typed.slice(0, longestCompared));
  let nearest: { name: string; distance: number } | undefined;
  for (const name of [...known].sort(compareText)) {
    const other = foldText(name.slice(0, longestCompared));
    const distance = leven(folded, other);
    if (distance * 5 > Math.max(folded.length, other.length) * 2) continue;
    if (nearest === undefined || distance < nearest.distance) nearest = { name, distance };
  }
  return nearest?.name;
}

import leven from 'leven';

import { compareText, foldText } from './compareText';

const longestCompared = 64;

/**
 * The known name nearest to what was typed, or `undefined` when none is close (more than two fifths of it would change).
 *
 * Accents and case do not count, and two neighbouring letters in each other's place are one change. Ties go to the first in the order of
 * the names.
 *
 * @example
 * findNearestName('membres', ['employees', 'members']) // => 'members'
 * findNearestName('knwon', ['between', 'known']) // => 'known'
 * findNearestName('OBLN', ['OBNL', 'OSBL']) // => 'OBNL'
 * findNearestName('zzz', ['employees', 'members']) // => undefined
 */
export function findNearestName(typed: string, known: readonly string[]): string | undefined {
  const folded = foldText(typed.slice(0, longestCompared));
  let nearest: { name: string; distance: number } | undefined;
  for (const name of [...known].sort(compareText)) {
    const other = foldText(name.slice(0, longestCompared));
    const distance = isExchange(folded, other) ? 1 : leven(folded, other);
    if (distance * 5 > Math.max(folded.length, other.length) * 2) continue;
    if (nearest === undefined || distance < nearest.distance) nearest = { name, distance };
  }
  return nearest?.name;
}

/** Whether two texts are the same save a few letters changed, added or left out. */
export function isWithinChanges(one: string, other: string, most: number): boolean {
  return Math.abs(one.length - other.length) <= most && leven(one, other, { maxDistance: most + 1 }) <= most;
}

/** Whether the texts differ by two neighbouring letters in each other's place, and by nothing else. */
function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

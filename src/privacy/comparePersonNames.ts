import { foldText } from '../base/compareText';
import { isWithinChanges } from '../base/nearestName';

/** What people shorten in names of persons, as registers and signatures do. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** The words of a name as names are compared: without accents, case or punctuation, « St » in full. */
export const listNameWords = (name: string): string[] =>
  (foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => shortened.get(word) ?? word);

/** From this length on, two letters may differ: « Marie-Ève L’Heureux » and « Marieve Lheureu ». */
const longName = 12;
/** Below it, one letter makes another name. */
const shortName = 6;
/** Far above any name: what is longer is compared by its words alone. */
const longestName = 100;

/** Whether two names, their letters one after the other, differ by no more than a slip. */
export function isNearWhole(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < shortName || Math.max(one.length, other.length) > longestName) return false;
  return isWithinChanges(one, other, length >= longName ? 2 : 1);
}

/**
 * Whether two names are the same (accents, case, punctuation, spaces and « St » for « Saint » aside), near (a slip of the pen, the first name
 * last, an initial), or neither.
 *
 * @example
 * comparePersonNames('Julie Côté', 'julie COTE') // => 'same'
 * comparePersonNames('Marie-Ève L’Heureux', 'Marie-Eve Lheureux') // => 'same'
 * comparePersonNames('Luc St-Pierre', 'Luc Saint-Pierre') // => 'same'
 * comparePersonNames('Julie Côté', 'Côté, Julie') // => 'near'
 * comparePersonNames('Julie Côté', 'J. Côté') // => 'near'
 * comparePersonNames('Julie Côté', 'Julie Coté-Roy') // => 'near'
 * comparePersonNames('Julie Côté', 'Marc Roy') // => 'other'
 */
export function comparePersonNames(one: string, other: string): 'same' | 'near' | 'other' {
  const [a, b] = [listNameWords(one), listNameWords(other)];
  if (a.length === 0 || b.length === 0) return 'other';
  if (a.join('') === b.join('')) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Each word of the shorter stands in the longer, whole or as an initial, and one at least stands whole.
  const isWithin = short.every((word) => long.some((each) => each === word || (word.length === 1 && each.startsWith(word))));
  const isInitial = long.every((word) => short.some((each) => each === word || (word.length === 1 && each.startsWith(word))));
  if ((isWithin || isInitial) && short.some((word) => word.length > 1 && long.includes(word)) && short.length > 1) return 'near';
  return isNearWhole(a.join(''), b.join('')) || isNearWhole([...a].sort().join(''), [...b].sort().join('')) ? 'near' : 'other';
}

import { foldText } from '../base/compareText';
import { findNearestName } from '../base/nearestName';

const listWords = (name: string): string[] => foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether two names are the same (accents, case and punctuation aside), near (a slip of the pen, the first name last, an initial), or neither.
 *
 * @example
 * comparePersonNames('Julie Côté', 'julie COTE') // => 'same'
 * comparePersonNames('Julie Côté', 'Côté, Julie') // => 'near'
 * comparePersonNames('Julie Côté', 'J. Côté') // => 'near'
 * comparePersonNames('Julie Côté', 'Julie Coté-Roy') // => 'near'
 * comparePersonNames('Julie Côté', 'Marc Roy') // => 'other'
 */
export function comparePersonNames(one: string, other: string): 'same' | 'near' | 'other' {
  const [a, b] = [listWords(one), listWords(other)];
  if (a.length === 0 || b.length === 0) return 'other';
  if (a.join(' ') === b.join(' ')) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // Each word of the shorter stands in the longer, whole or as an initial, and one at least stands whole.
  const isWithin = short.every((word) => long.some((each) => each === word || (word.length === 1 && each.startsWith(word))));
  const isInitial = long.every((word) => short.some((each) => each === word || (word.length === 1 && each.startsWith(word))));
  if ((isWithin || isInitial) && short.some((word) => word.length > 1 && long.includes(word)) && short.length > 1) return 'near';
  return a.length === b.length && isSlip(a, b) ? 'near' : 'other';
}

/** Whether one word alone differs, and little. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const changed = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  return changed.length === 1 && changed.every(([word, other]) => findNearestName(word, [other]) !== undefined);
}

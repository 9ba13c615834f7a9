import type { FoldedName } from './foldName';
import { isOneChange } from './findNearWords';

/** Below this, the beginning of a word is no shortening of it. */
const shortestBeginning = 3;
/** What a word of one name alone takes away, when it tells as much as the most telling that they share. */
const tellingWordPoints = 10;
/** From this length on, one letter seldom makes another word. */
const longWord = 6;

/**
 * How near two names are, from 0 to 100: the share of what they weigh that they have in common. A word that differs by one slip counts for nine
 * tenths of the lighter of the two (six where it is short: one letter in four makes another word), one that begins the other for eight. Ten points go where a word of one name alone tells as much as
 * the most telling that they share: « Centre de Saint-Tite » and « Centre L’Éveil de Saint-Tite » may be two. The same in both directions.
 *
 * @param weightOf - What a word weighs; 1 for every word by default.
 * @example
 * const name = (...words) => ({ words, joined: words.join('') });
 *
 * compareNameWords(name('art', 'sabord'), name('art', 'sabord')) // => 100
 * compareNameWords(name('art', 'sabord'), name('art', 'sabrod')) // => 95
 * compareNameWords(name('art', 'sabord'), name('art')) // => 56
 */
export function compareNameWords(a: FoldedName, b: FoldedName, weightOf: (word: string) => number = () => 1): number {
  if (a.joined === b.joined) return a.joined === '' ? 0 : 100;
  const [restA, restB] = [a.words.filter((word) => !b.words.includes(word)), b.words.filter((word) => !a.words.includes(word))];
  // In tenths, so that nine tenths of a whole number is one.
  let common = 0;
  let sum = 0;
  for (const word of a.words) {
    if (!b.words.includes(word)) continue;
    common += 20 * weightOf(word);
    sum += 2 * weightOf(word);
  }
  for (const { left, right, tenths } of pairNearWords(restA, restB)) {
    const weight = Math.min(weightOf(left), weightOf(right));
    common += 2 * tenths * weight;
    sum += 2 * weight;
    restA.splice(restA.indexOf(left), 1);
    restB.splice(restB.indexOf(right), 1);
  }
  const heaviest = Math.max(0, ...a.words.filter((word) => !restA.includes(word)).map(weightOf));
  const left = [...restA, ...restB].map(weightOf);
  for (const weight of left) sum += weight;
  const share = sum === 0 ? 0 : Math.floor((10 * common) / sum);
  return left.some((weight) => weight >= heaviest) ? Math.max(0, share - tellingWordPoints) : share;
}

/** Words of either side that stand for one another, each once: slips first, then beginnings, in an order that does not depend on the sides. */
function pairNearWords(restA: readonly string[], restB: readonly string[]) {
  const found = restA.flatMap((left) =>
    restB.flatMap((right) => {
      const tenths = measureNearness(left, right);
      return tenths === 0 ? [] : [{ left, right, tenths, key: left < right ? `${left} ${right}` : `${right} ${left}` }];
    }),
  );
  found.sort((one, other) => other.tenths - one.tenths || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  const used = new Set<string>();
  return found.filter(({ left, right }) => {
    if (used.has(`a ${left}`) || used.has(`b ${right}`)) return false;
    used.add(`a ${left}`).add(`b ${right}`);
    return true;
  });
}

function measureNearness(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length);
  if (shorter < shortestBeginning || /\d/u.test(left + right)) return 0;
  if (shorter > shortestBeginning && isOneChange(left, right)) return shorter < longWord ? 6 : 9;
  return left.startsWith(right) || right.startsWith(left) ? 8 : 0;
}

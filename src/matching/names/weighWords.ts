import { usualWords } from './nameWords';

/** How much each word tells one name from another. */
export interface WordWeights {
  /** In how many names it is. */
  readonly counts: ReadonlyMap<string, number>;
  /** A whole number, 2 or more: the rarer the word, the higher. */
  readonly weightOf: (word: string) => number;
}

/** A list is never taken for shorter: in a short one, every word is rare. */
const leastNames = 1_024;
/** A usual word counts as if at least so many names held it. */
const usualCount = 64;

/**
 * What each word of some names weighs: 1 and the number of binary digits of « one name in how many holds it ».
 *
 * Whole numbers by whole operations: the same on every machine.
 */
export function weighWords(names: readonly { readonly words: readonly string[] }[]): WordWeights {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = Math.max(names.length, leastNames);
  return {
    counts,
    weightOf: (word) => {
      const count = Math.max(counts.get(word) ?? 1, usualWords.has(word) ? usualCount : 1);
      return 1 + 32 - Math.clz32(Math.floor(total / count));
    },
  };
}

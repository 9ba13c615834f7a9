/**
 * Words that one slip of the keyboard makes of one another.
 *
 * Idea: two words within one change (a letter more, less or other, two neighbours exchanged) both give some same text when one letter is
 * taken away, or one of them is that text. Words are filed under themselves and under each of these texts, and only words filed together are
 * compared. Cost: a word of n letters makes n + 1 entries; drawers of more than 50 words are passed over.
 * Reference: the deletion neighbourhood of SymSpell (Wolf Garbe, 2012).
 */

/** Below this, one letter makes another word. */
const shortest = 4;
/** Words in a drawer above which it says nothing. */
const fullDrawer = 50;

/** For each word that has any, the words one change away, in order. Words with a figure are near none: 1800 and 1801 are two numbers. */
export function findNearWords(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const drawers = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest || /\d/u.test(word)) continue;
    const keys = new Set([word]);
    for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
    for (const key of keys) {
      const drawer = drawers.get(key);
      if (drawer === undefined) drawers.set(key, [word]);
      else drawer.push(word);
    }
  }
  const near = new Map<string, Set<string>>();
  const join = (word: string, other: string) => {
    const known = near.get(word);
    if (known === undefined) near.set(word, new Set([other]));
    else known.add(other);
  };
  for (const drawer of drawers.values()) {
    if (drawer.length < 2 || drawer.length > fullDrawer) continue;
    for (const [index, word] of drawer.entries()) {
      for (const other of drawer.slice(index + 1)) {
        if (word === other || !isOneChange(word, other)) continue;
        join(word, other);
        join(other, word);
      }
    }
  }
  return new Map([...near].map(([word, others]) => [word, [...others].sort()]));
}

/**
 * Whether two different words differ by one letter more, less or other, or by two neighbours exchanged.
 *
 * @example
 * isOneChange('sabord', 'sabrod') // => true
 * isOneChange('sabord', 'abords') // => false
 */
export function isOneChange(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { findNearWords, isOneChange } from '../../../src/matching/names/findNearWords';

/** One change, told by trying them all. */
function isOneChangeByTrial(a: string, b: string): boolean {
  const letters = [...new Set(a + b)];
  const tried = new Set<string>();
  for (let at = 0; at <= a.length; at += 1) {
    const [head, tail] = [a.slice(0, at), a.slice(at)];
    tried.add(head + tail.slice(1));
    if (tail.length > 1) tried.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of letters) tried.add(head + letter + tail).add(head + letter + tail.slice(1));
  }
  return tried.has(b);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

it('one change is a letter more, less or other, or two neighbours exchanged', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      if (a !== b) expect(isOneChange(a, b)).toBe(isOneChangeByTrial(a, b));
    }),
  );
});

it('the words near each word are all those one change away', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), (words) => {
      const near = findNearWords(words);
      for (const a of words) {
        const expected = words.filter((b) => a !== b && a.length >= 4 && b.length >= 4 && isOneChange(a, b)).sort();
        expect(near.get(a) ?? []).toEqual(expected);
      }
    }),
  );
});

it('words with a figure, or of fewer than four letters, are near none', () => {
  expect([...findNearWords(['1800', '1801', 'bar', 'car', 'abc1', 'abc2'])]).toEqual([]);
});

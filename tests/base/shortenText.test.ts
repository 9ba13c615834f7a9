import fc from 'fast-check';
import { expect, test } from 'vitest';

import { shortenText } from '../../src/base/shortenText';

test('a text within the length is left as it is, a longer one ends with an ellipsis', () => {
  expect(shortenText('abcd', 4)).toBe('abcd');
  expect(shortenText('abcde', 4)).toBe('abc…');
  expect(shortenText('ab', 1)).toBe('…');
});

test('a character is never cut in half', () => {
  expect(shortenText('a😀bcd', 3)).toBe('a…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 12 }), (text, most) => {
      const short = shortenText(text, most);
      expect(short.length).toBeLessThanOrEqual(Math.max(most, 0));
      expect(short).not.toMatch(/\p{Surrogate}/u);
      if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});

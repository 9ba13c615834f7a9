import { expect, test } from 'vitest';

import { isWellFormed } from '../../src/base/isWellFormed';

test.each(['', 'a', 'Éditions', '🎭', '👩‍🌾 et 🎭'])('%j is whole', (text) => expect(isWellFormed(text)).toBe(true));

test.each(['\ud83c', '\udfad', 'a\ud83c', '\udfad\ud83c', '🎭\ud83c'])('%j holds half a character', (text) => {
  expect(isWellFormed(text)).toBe(false);
});

test('a host without the method of 2024 answers the same', () => {
  const recent = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed');
  try {
    Reflect.deleteProperty(String.prototype, 'isWellFormed');
    expect(['🎭', '\ud83c', 'a\udfad'].map(isWellFormed)).toEqual([true, false, false]);
  } finally {
    if (recent !== undefined) Object.defineProperty(String.prototype, 'isWellFormed', recent);
  }
});

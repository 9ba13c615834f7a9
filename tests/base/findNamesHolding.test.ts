import { expect, test } from 'vitest';

import { findNamesHolding } from '../../src/base/findNamesHolding';

test.each([
  ['pole', ['pole-estrie']],
  ['Pôle', ['pole-estrie']],
  ['estrie', ['pole-estrie']],
  ['Pôle Estrie', ['pole-estrie']],
  ['pol', ['pole-estrie']],
  ['po', []],
  ['ole', []],
  ['estri', []],
  ['passage', ['passage-bilan', 'passage-lancement']],
  ['pole-estrie-2', []],
  ['', []],
  ['---', []],
])('%j is held by %j', (typed, expected) => {
  expect(findNamesHolding(typed, ['pole-estrie', 'passage-lancement', 'passage-bilan', 'cdec'])).toEqual(expected);
});

test('a text of any length is answered', () => {
  expect(findNamesHolding('a'.repeat(1_000_000), ['a'])).toEqual([]);
});

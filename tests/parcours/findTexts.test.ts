import { expect, it } from 'vitest';

import { findTexts } from '../../src/parcours/findTexts';

it('finds texts at any depth, with their paths', () => {
  expect(findTexts({ a: [{ title: { en: 'x' } }, null, 3], title: { fr: 'y', en: 'z' }, empty: {}, other: { fr: 1 } })).toEqual([
    { text: { en: 'x' }, path: ['a', 0, 'title'] },
    { text: { fr: 'y', en: 'z' }, path: ['title'] },
  ]);
});

it('leaves alone what the caller keeps under x, and words that someone said', () => {
  expect(findTexts({ x: { note: { fr: 'y' } }, value: { kind: 'words', text: { fr: 'y' } } })).toEqual([]);
});

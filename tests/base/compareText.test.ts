import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareNames, compareText, foldText } from '../../src/base/compareText';

const anyText = fc.string({ unit: 'binary' });

describe('the order of texts', () => {
  test('is by code unit, whatever the machine', () => {
    expect(['é', 'z', 'Z', 'a', '10', '9'].sort(compareText)).toEqual(['10', '9', 'Z', 'a', 'z', 'é']);
  });

  test('is a total order', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        for (const compare of [compareText, compareNames]) {
          expect(compare(a, b)).toBe(compare(b, a) === 0 ? 0 : -compare(b, a));
          expect(compare(a, b) === 0).toBe(a === b);
          if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
        }
      }),
    );
  });
});

describe('the order of names', () => {
  test('is a reader’s: accents, case and ligatures count last', () => {
    const names = ['Œuvre', 'zèbre', 'éclair', 'Eclair', 'Bois', 'abri', 'Obole', 'orme'];
    expect(names.sort(compareNames)).toEqual(['abri', 'Bois', 'Eclair', 'éclair', 'Obole', 'Œuvre', 'orme', 'zèbre']);
  });
});

describe('a folded text', () => {
  test.each([
    [' Éditions d’Art — Œuvre ', "editions d'art — oeuvre"],
    ['Saguenay–Lac-Saint-Jean', 'saguenay–lac-saint-jean'],
    ['A\u00a0 \tB\n', 'a b'],
    ['e\u0301', 'e'],
    ['Æsop', 'aesop'],
    ['ofﬁce', 'office'],
  ])('of %j is %j', (text, folded) => expect(foldText(text)).toBe(folded));

  test('folds no further', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

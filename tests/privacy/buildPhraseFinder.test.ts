import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildPhraseFinder } from '../../src/privacy/buildPhraseFinder';

describe('a phrase in a text', () => {
  const find = buildPhraseFinder(['Le Fil', 'Le Fil d’Ariane', 'sabord', 'julie.cote@exemple.org']);
  it.each([
    ['au FIL des jours', false],
    ['chez Le fil, jeudi', true],
    ['Le Filon', false],
    ['Le-Fil-d’Ariane', true],
    ['coaching-sabord-2', true],
    ['sabordage', false],
    ['Écrire à Julie.Cote@exemple.org.', true],
    ['Julie, Côté', false],
    ['', false],
    ['le', false],
  ])('is found as whole words, whatever the case and the accents: %s (%s)', (text, found) => expect(find(text)).toBe(found));

  it('is never found where there is none, nor a phrase without a word', () => {
    expect(buildPhraseFinder([])('x')).toBe(false);
    expect(buildPhraseFinder(['', '…'])('… x')).toBe(false);
  });

  it('is found exactly where the words of one follow each other', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const words = fc.array(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.array(word, { maxLength: 6 }), (phrases, text) => {
        const expected = phrases.some((phrase) => ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `));
        expect(buildPhraseFinder(phrases.map((phrase) => phrase.join(' ')))(text.join('-'))).toBe(expected);
      }),
    );
  });
});

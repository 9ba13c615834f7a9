import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildNameHider } from '../../src/privacy/buildNameHider';

const hide = (...names: readonly string[]) =>
  buildNameHider({ enterprises: names.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, anonymous: true })) });

describe('aliases', () => {
  it('go from A to Z, then AA, in the order of the edition', () => {
    const names = Array.from({ length: 54 }, (_, index) => `Nom ${index}`);
    const { nameHidden } = hide(...names);
    const letters = names.map((_, index) => nameHidden(`nom-${index}`, 'fr'));
    expect([0, 1, 25, 26, 27, 51, 52, 53].map((index) => letters[index])).toEqual(
      ['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'BB'].map((letter) => `Entreprise ${letter}`),
    );
    expect(new Set(letters).size).toBe(54);
  });

  it('stay when others come after, and do not exist for who may be named', () => {
    expect(hide('Un', 'Deux').nameHidden('un', 'en')).toBe('Enterprise A');
    expect(hide('Un', 'Deux', 'Trois').nameHidden('deux', 'en')).toBe('Enterprise B');
    expect(hide('Un').nameHidden('autre', 'fr')).toBeUndefined();
  });
});

describe('texts', () => {
  it('lose names, the longest first, and quoted ids; a word that happens to be an id stays', () => {
    const { hideNames } = hide('Fil', 'Fil d’Ariane');
    expect(hideNames('Visite au Fil d’Ariane, puis au Fil', 'fr')).toBe('Visite au Entreprise B, puis au Entreprise A');
    expect(hideNames('au fil des jours, Filature', 'fr')).toBe('au fil des jours, Filature');
    const odd = hide('A', 'Coop (Nord) *', 'Entreprise');
    expect(odd.hideNames('A va chez Coop (Nord) *. Ana, Entreprise', 'fr')).toBe('Entreprise A va chez Entreprise B. Ana, Entreprise C');
    expect(hideNames('L’entreprise «\u00a0fil\u00a0» et "fil"', 'fr')).toBe('L’entreprise «\u00a0Entreprise A\u00a0» et "Entreprise A"');
  });
});

describe('ids', () => {
  it('are hashed only where one of their parts tells, and different ones stay different', () => {
    const { hideId } = hide('Nom Secret');
    expect(hideId('coaching-nom-secret-1')).toMatch(/^id-[0-9a-f]{16}$/u);
    expect(hideId('nom-secret')).not.toBe(hideId('coaching-nom-secret-1'));
    expect(hideId('coaching-nom-secrets-1')).toBe('coaching-nom-secrets-1');
    const id = fc
      .array(fc.constantFrom('nom-secret', 'coaching', '1', '2'), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(hideId(a) === hideId(b)).toBe(a === b);
        expect(hideId(a)).not.toContain('secret');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildId } from '../../src/base/buildId';
import { idSchema } from '../../src/model/primitives';

describe('an id made from a name', () => {
  it.each([
    ['Éditions d’Art Le Sabord', 'editions-d-art-le-sabord'],
    ['Œuvre & Cie', 'oeuvre-cie'],
    ['  --Café--  ', 'cafe'],
    ['3e Rang', '3e-rang'],
    ['ÉCOLE', 'ecole'],
    ['E\u0301cole', 'ecole'],
    ['constructor', 'constructor'],
    ['__proto__', 'proto'],
    ['ᐃᓄᒃᑎᑐᑦ', ''],
    ['…', ''],
    ['', ''],
  ])('of %j is %j', (name, id) => expect(buildId(name)).toBe(id));

  it('takes the first number from 2 that is free where it is taken, from a list or a set', () => {
    expect(buildId('Café', { taken: ['autre'] })).toBe('cafe');
    expect(buildId('Café', { taken: ['cafe'] })).toBe('cafe-2');
    expect(buildId('Café', { taken: new Set(['cafe', 'cafe-2', 'cafe-4']) })).toBe('cafe-3');
  });

  it('makes no id from nothing, whatever is taken', () => expect(buildId('…', { taken: [''] })).toBe(''));

  it('stays within 64 characters, number included', () => {
    const long = 'a'.repeat(63);
    expect(buildId(`${long} b`)).toBe(long);
    expect(buildId(`${long}bc`)).toBe(`${long}b`);
    expect(buildId(`${long}b`, { taken: [`${long}b`] })).toBe(`${'a'.repeat(62)}-2`);
    expect(buildId(`${'a'.repeat(61)}-b`, { taken: [`${'a'.repeat(61)}-b`] })).toBe(`${'a'.repeat(61)}-2`);
  });

  it('is an id of the documents, free, and the same each time, whatever the name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: fc.constantFrom('É', 'a', '-', ' ', '9'), maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const taken = new Set<string>();
        const ids = names.map((each) => {
          const id = buildId(each, { taken });
          expect(buildId(each, { taken: [...taken] })).toBe(id);
          if (id !== '') expect(idSchema.safeParse(id).success, JSON.stringify(id)).toBe(true);
          if (id !== '') expect(taken.has(id)).toBe(false);
          taken.add(id);
          return id;
        });
        expect(buildId(names[0] ?? '')).toBe(ids[0] ?? '');
      }),
    );
  });
});

describe('F21: no key joins what was said of an enterprise from one season to the next', () => {
  it('the same name gives the same id in every edition, however it is typed and whatever surrounds it', () => {
    const season = (names: readonly string[]) => new Map(names.map((name) => [buildId(name), name]));
    const first = season(['Éditions d’Art Le Sabord', 'Coopérative Nitaskinan']);
    const second = season(['La Fabrique', "EDITIONS D'ART  LE SABORD"]);
    expect([...first.keys()].filter((id) => second.has(id))).toEqual(['editions-d-art-le-sabord']);
  });
});

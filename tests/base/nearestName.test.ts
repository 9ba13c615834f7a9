import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findNearestName } from '../../src/base/nearestName';

describe('the nearest known name', () => {
  test.each([
    ['nme', 'name'],
    ['legalform', 'legalForm'],
    ['Légal_Form', 'legalForm'],
    ['emploiees', 'employees'],
    ['ids', 'id'],
  ])('to %j is %j', (typed, nearest) => {
    expect(findNearestName(typed, ['name', 'legalForm', 'employees', 'id'])).toBe(nearest);
  });

  test('changes two fifths of the name at most', () => {
    expect(findNearestName('knwon', ['known'])).toBe('known');
    expect(findNearestName('abcde', ['abxyz'])).toBeUndefined();
    expect(findNearestName('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(findNearestName('abcdef', ['abcxyz'])).toBeUndefined();
    expect(findNearestName('ab', ['ac'])).toBeUndefined();
  });

  test.each([
    ['OBLN', 'OBNL'],
    ['non-proift', 'non-profit'],
    ['dei', 'die'],
    ['xo', undefined],
    ['xyzo', undefined],
  ])('to %j, where two neighbours may have changed places, is %j', (typed, nearest) => {
    expect(findNearestName(typed, ['OBNL', 'non-profit', 'die', 'ox', 'oxzy'])).toBe(nearest);
  });

  test('is the one with two letters exchanged before the one with two letters wrong', () => {
    expect(findNearestName('abdc', ['abcd', 'abde'])).toBe('abcd');
    expect(findNearestName('abcdfe', ['abcdxe', 'abcdef', 'abcdxy'])).toBe('abcdef');
  });

  test('is the first in order when two are as near, however they are listed', () => {
    expect(findNearestName('rats', ['rate', 'cats', 'bats'])).toBe('bats');
    expect(findNearestName('rats', ['bats', 'cats', 'rate'])).toBe('bats');
  });

  test('is undefined when nothing is known', () => expect(findNearestName('name', [])).toBeUndefined());

  test('is the name itself when it is known, and one of those listed in any case', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (typed, names) => {
        const nearest = findNearestName(typed, names);
        if (nearest !== undefined) expect(names).toContain(nearest);
        expect(findNearestName(typed, [...names, typed])).toBeDefined();
      }),
    );
  });

  test('of a text of ten million characters is found without hanging', () => {
    expect(findNearestName('x'.repeat(10_000_000), ['name'])).toBeUndefined();
  });
});

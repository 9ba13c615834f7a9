import { describe, expect, it } from 'vitest';

import type { FactType, FactValue, KnownValue } from '../../src/model/fact';
import { readFact } from '../../src/rules/readFact';

describe('an answer', () => {
  it.each<[string, FactValue | undefined]>([
    ['absent', undefined],
    ['null', null],
    ['said not to have been asked', { unknown: 'not-asked' }],
  ])('%s was not asked, which is not "no"', (_, value) => {
    expect(readFact('boolean', value)).toEqual({ kind: 'unknown', reason: 'not-asked' });
  });

  it('declined or pending is unknown, and says so', () => {
    expect(readFact('integer', { unknown: 'declined' })).toEqual({ kind: 'unknown', reason: 'declined' });
    expect(readFact('integer', { unknown: 'pending' })).toEqual({ kind: 'unknown', reason: 'pending' });
  });

  it('that does not apply keeps its reason', () => {
    const reason = { fr: 'pas de conseil' };
    expect(readFact('ratio', { notApplicable: reason })).toEqual({ kind: 'not-applicable', reason });
  });

  it.each<[FactType, KnownValue]>([
    ['boolean', false],
    ['integer', 0],
    ['cents', -1],
    ['date', '2020-02-29'],
    ['choice', 'non-profit'],
    ['choices', []],
  ])('of type %s is known, bare or in long form: %j is an answer', (type, value) => {
    expect(readFact(type, value)).toEqual({ kind: 'known', known: value });
    expect(readFact(type, { known: value })).toEqual({ kind: 'known', known: value });
  });

  it('of type ratio is an exact fraction, in lowest terms', () => {
    const known = { numerator: 31, denominator: 50 };
    expect(readFact('ratio', { numerator: 62, denominator: 100 })).toEqual({ kind: 'known', known });
    expect(readFact('ratio', { known: { numerator: 62, denominator: 100 } })).toEqual({ kind: 'known', known });
    expect(readFact('ratio', 0.62)).toEqual({ kind: 'known', known });
  });

  it.each<[FactType, FactValue]>([
    ['boolean', 'oui'],
    ['integer', 4.5],
    ['integer', '4'],
    ['cents', 10.5],
    ['date', '2021-02-29'],
    ['choice', 4],
    ['choices', 'a'],
    ['ratio', 'moitié'],
    ['ratio', 0.1 + 0.2],
    ['date', { between: { minimum: 1 } }],
    ['integer', { between: { minimum: 5, maximum: 4 } }],
    ['integer', { between: { minimum: 4.2, maximum: 4.8 } }],
    ['ratio', { between: { minimum: 0.5, maximum: 0.4 } }],
    ['ratio', { between: { minimum: 0.1 + 0.2 } }],
    ['ratio', { between: { maximum: 0.1 + 0.2 } }],
  ])('of type %s that its type cannot hold is unreadable, which is unknown: %j', (type, value) => {
    expect(readFact(type, value)).toEqual({ kind: 'unknown', reason: 'unreadable' });
  });

  it('of a shape that no schema accepts is unreadable', () => {
    expect(readFact('integer', { surprise: 1 } as unknown as FactValue)).toEqual({ kind: 'unknown', reason: 'unreadable' });
  });
});

describe('a range', () => {
  it('of whole numbers is drawn in to whole numbers', () => {
    expect(readFact('integer', { between: { minimum: 11.5, maximum: 20.5 } })).toEqual({ kind: 'between', minimum: 12, maximum: 20 });
  });

  it('may have one bound, or none', () => {
    expect(readFact('cents', { between: { maximum: 100 } })).toEqual({ kind: 'between', maximum: 100 });
    expect(readFact('integer', { between: {} })).toEqual({ kind: 'between' });
  });

  it('of shares is exact', () => {
    expect(readFact('ratio', { between: { minimum: 0.6, maximum: 0.8 } })).toEqual({
      kind: 'between',
      minimum: { numerator: 3, denominator: 5 },
      maximum: { numerator: 4, denominator: 5 },
    });
    expect(readFact('ratio', { between: { maximum: 1 } })).toEqual({ kind: 'between', maximum: { numerator: 1, denominator: 1 } });
  });
});

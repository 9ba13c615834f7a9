import { describe, expect, it } from 'vitest';

import type { FactType, FactValue, KnownValue } from '../../src/model/fact';
import { readFact } from '../../src/rules/readFact';

describe('an answer', () => {
  it.each<[string, FactValue | undefined]>([
    ['absent', undefined],
    ['null', null],
    ['said not to have been asked', { unknown: 'not-asked' }],
  ])('%s was not asked, which is not "no"', (_, value) => {
    expect(readFact({ type: 'boolean' }, value)).toEqual({ kind: 'unknown', reason: 'not-asked' });
  });

  it('declined or pending is unknown, and says so', () => {
    expect(readFact({ type: 'integer' }, { unknown: 'declined' })).toEqual({ kind: 'unknown', reason: 'declined' });
    expect(readFact({ type: 'integer' }, { unknown: 'pending' })).toEqual({ kind: 'unknown', reason: 'pending' });
  });

  it('that does not apply keeps its reason', () => {
    const reason = { fr: 'pas de conseil' };
    expect(readFact({ type: 'ratio' }, { notApplicable: reason })).toEqual({ kind: 'not-applicable', reason });
  });

  it.each<[FactType, KnownValue]>([
    ['boolean', false],
    ['integer', 0],
    ['cents', -1],
    ['date', '2020-02-29'],
    ['choice', 'non-profit'],
    ['choices', []],
  ])('of type %s is known, bare or in long form: %j is an answer', (type, value) => {
    expect(readFact({ type }, value)).toEqual({ kind: 'known', known: value });
    expect(readFact({ type }, { known: value })).toEqual({ kind: 'known', known: value });
  });

  it('of type ratio is an exact fraction, in lowest terms', () => {
    const known = { numerator: 31, denominator: 50 };
    expect(readFact({ type: 'ratio' }, { numerator: 62, denominator: 100 })).toEqual({ kind: 'known', known });
    expect(readFact({ type: 'ratio' }, { known: { numerator: 62, denominator: 100 } })).toEqual({ kind: 'known', known });
    expect(readFact({ type: 'ratio' }, 0.62)).toEqual({ kind: 'known', known });
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
    expect(readFact({ type }, value)).toEqual({ kind: 'unknown', reason: 'unreadable' });
  });

  it('of a shape that no schema accepts is unreadable', () => {
    expect(readFact({ type: 'integer' }, { surprise: 1 } as unknown as FactValue)).toEqual({ kind: 'unknown', reason: 'unreadable' });
  });
});

describe('a range', () => {
  it('of whole numbers is drawn in to whole numbers', () => {
    expect(readFact({ type: 'integer' }, { between: { minimum: 11.5, maximum: 20.5 } })).toEqual({
      kind: 'between',
      minimum: 12,
      maximum: 20,
    });
  });

  it('may have one bound, or none', () => {
    expect(readFact({ type: 'cents' }, { between: { maximum: 100 } })).toEqual({ kind: 'between', maximum: 100 });
    expect(readFact({ type: 'integer' }, { between: {} })).toEqual({ kind: 'between' });
  });

  it('of shares is exact', () => {
    expect(readFact({ type: 'ratio' }, { between: { minimum: 0.6, maximum: 0.8 } })).toEqual({
      kind: 'between',
      minimum: { numerator: 3, denominator: 5 },
      maximum: { numerator: 4, denominator: 5 },
    });
    expect(readFact({ type: 'ratio' }, { between: { maximum: 1 } })).toEqual({
      kind: 'between',
      maximum: { numerator: 1, denominator: 1 },
    });
  });
});

describe('a fact with bounds', () => {
  const impossible = { kind: 'unknown', reason: 'impossible' };

  it('is known at its bounds, and unknown just beyond', () => {
    const people = { type: 'integer', minimum: 0, maximum: 10 } as const;
    expect([0, 10].map((value) => readFact(people, value).kind)).toEqual(['known', 'known']);
    expect([-1, 11].map((value) => readFact(people, value))).toEqual([impossible, impossible]);
    const share = { type: 'ratio', minimum: 0, maximum: 1 } as const;
    expect([0, 1, 0.999].map((value) => readFact(share, value).kind)).toEqual(['known', 'known', 'known']);
    expect([-0.001, 1.001].map((value) => readFact(share, value))).toEqual([impossible, impossible]);
  });

  it('is unknown for a range that goes beyond them', () => {
    const people = { type: 'integer', minimum: 0 } as const;
    expect(readFact(people, { between: { minimum: 0, maximum: 5 } })).toEqual({ kind: 'between', minimum: 0, maximum: 5 });
    expect(readFact(people, { between: { minimum: -1, maximum: 5 } })).toEqual(impossible);
  });

  it('keeps the other reasons why it is not known, and what does not apply', () => {
    const people = { type: 'integer', minimum: 0 } as const;
    expect(readFact(people, { unknown: 'declined' })).toEqual({ kind: 'unknown', reason: 'declined' });
    expect(readFact(people, 'trois')).toEqual({ kind: 'unknown', reason: 'unreadable' });
    expect(readFact(people, { notApplicable: { fr: 's.o.' } }).kind).toBe('not-applicable');
  });
});

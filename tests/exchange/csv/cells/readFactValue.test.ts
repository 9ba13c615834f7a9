import { describe, expect, it } from 'vitest';

import { buildFactReader } from '../../../../src/exchange/csv/cells/readFactValue';
import type { Fact, FactType } from '../../../../src/model/fact';

const fact = (type: FactType, choices?: Fact['choices']): Fact => ({
  id: 'f',
  type,
  label: { fr: 'Fait' },
  question: { fr: 'Fait?' },
  ...(choices === undefined ? {} : { choices }),
});

function read(type: FactType, text: string, choices?: Fact['choices']): unknown {
  const reading = buildFactReader(fact(type, choices))(text, { locale: 'fr', facts: [], indicators: [] });
  return 'refused' in reading ? reading.refused : reading.value;
}

describe('the value of a fact in a cell', () => {
  it('tells not applicable, declined and pending apart', () => {
    expect(read('integer', 's.o.')).toEqual({ notApplicable: { fr: 's.o.', en: 'n/a' } });
    expect(read('boolean', 'Refusé')).toEqual({ unknown: 'declined' });
    expect(read('date', 'en attente')).toEqual({ unknown: 'pending' });
  });

  it('is read in the words of its type', () => {
    expect(read('boolean', 'non')).toBe(false);
    expect(read('integer', '12')).toBe(12);
    expect(read('cents', '1 250,50 $')).toBe(125_050);
    expect(read('ratio', '62 %')).toEqual({ numerator: 31, denominator: 50 });
    expect(read('date', '18 novembre 2020')).toBe('2020-11-18');
    expect(read('choice', 'libre')).toBe('libre');
    expect(read('choices', 'a|b')).toEqual(['a', 'b']);
  });

  it('is a share up to the whole; a bare number above it is refused, as a percentage without its sign', () => {
    expect(read('ratio', '0,6')).toEqual({ numerator: 3, denominator: 5 });
    expect(read('ratio', '1')).toEqual({ numerator: 1, denominator: 1 });
    expect(read('ratio', '60')).toMatchObject({ code: 'csv/share-above-whole', params: { received: '60' } });
    expect(read('ratio', '1,01')).toMatchObject({ code: 'csv/share-above-whole' });
    expect(read('ratio', '120 %')).toEqual({ numerator: 6, denominator: 5 });
  });

  it('names a choice by its code without the zero that a spreadsheet dropped', () => {
    expect(read('choice', '4', [{ code: '04', label: { fr: 'Mauricie' } }])).toBe('04');
  });

  it('names a choice by its label or its code, and suggests the nearest', () => {
    const choices = [
      { code: 'culture', label: { fr: 'Culture' } },
      { code: 'food', label: { en: 'Food' } },
    ];
    expect(read('choice', 'CULTURE', choices)).toBe('culture');
    expect(read('choices', 'food|Culture', choices)).toEqual(['food', 'culture']);
    expect(read('choice', 'cultur', choices)).toMatchObject({ code: 'csv/unknown-word', params: { nearest: 'Culture' } });
  });

  it('is a range where a number is bounded', () => {
    expect(read('integer', '>=12')).toEqual({ between: { minimum: 12 } });
    expect(read('integer', 'au plus 8')).toEqual({ between: { maximum: 8 } });
    expect(read('integer', '6-8')).toEqual({ between: { minimum: 6, maximum: 8 } });
    expect(read('integer', '6 à 8')).toEqual({ between: { minimum: 6, maximum: 8 } });
    expect(read('cents', '1 000 $ – 2 000,50 $')).toEqual({ between: { minimum: 100_000, maximum: 200_050 } });
  });

  it('is refused when the bounds of a range are reversed, with the range in order', () => {
    expect(read('integer', '8-6')).toEqual({
      code: 'csv/reversed-range',
      severity: 'error',
      params: { received: '8-6', suggestion: '6-8' },
    });
    expect(read('integer', '8 à 6')).toMatchObject({ params: { suggestion: '6 à 8' } });
    expect(read('cents', '1 000 $ – 500 $')).toMatchObject({ code: 'csv/reversed-range', params: { suggestion: '500 $ – 1 000 $' } });
    expect(read('integer', '6-6')).toEqual({ between: { minimum: 6, maximum: 6 } });
  });

  it('stays a number below zero, and refuses a broken range', () => {
    expect(read('integer', '-6')).toBe(-6);
    expect(read('integer', '>=douze')).toMatchObject({ code: 'csv/unreadable-number', params: { received: '>=douze' } });
    expect(read('integer', '6-8,5')).toMatchObject({ code: 'csv/unreadable-number' });
  });

  it('is refused just beyond the bounds of its fact, and read at them', () => {
    const readWithin = (bounded: Fact, text: string): unknown => {
      const reading = buildFactReader(bounded)(text, { locale: 'fr', facts: [], indicators: [] });
      return 'refused' in reading ? reading.refused : reading.value;
    };
    const people: Fact = { ...fact('integer'), minimum: 0 };
    expect(readWithin(people, '0')).toBe(0);
    expect(readWithin(people, '-1')).toEqual({
      code: 'csv/impossible-figure',
      severity: 'error',
      params: { received: '-1', boundsFr: 'au moins 0', boundsEn: 'at least 0' },
    });
    expect(readWithin(people, '>=-3')).toMatchObject({ code: 'csv/impossible-figure' });
    const share: Fact = { ...fact('ratio'), minimum: 0, maximum: 1 };
    expect(readWithin(share, '100 %')).toEqual({ numerator: 1, denominator: 1 });
    expect(readWithin(share, '0 %')).toEqual({ numerator: 0, denominator: 1 });
    for (const text of ['100,1 %', '-5 %', '150 %']) expect(readWithin(share, text)).toMatchObject({ code: 'csv/impossible-figure' });
    expect(readWithin(share, 's.o.')).toEqual({ notApplicable: { fr: 's.o.', en: 'n/a' } });
  });
});

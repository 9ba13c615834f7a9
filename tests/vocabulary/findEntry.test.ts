import { describe, expect, test } from 'vitest';

import type { CodeMatch } from '../../src/vocabulary/findEntry';
import { findCode } from '../../src/vocabulary/registry';

/** What was found, in one line: a code, several, or `none` with the nearest. */
function say(match: CodeMatch): string {
  if (match.kind === 'found') return match.entry.code;
  if (match.kind === 'ambiguous') return match.entries.map(({ code }) => code).join(' or ');
  return match.nearest === undefined ? 'none' : `none, near ${match.nearest.code}`;
}

describe('a code is found', () => {
  test.each([
    ['OBNL', 'non-profit'],
    ['osbl', 'non-profit'],
    ['NPO', 'non-profit'],
    ['Organisme à but non lucratif', 'non-profit'],
    ['Non profit', 'non-profit'],
    ['OBNL fédéral', 'federal-non-profit'],
    ['coop', 'cooperative'],
    ['coop de solidarité', 'solidarity-cooperative'],
    ['COOPERATIVE  de travail', 'work-cooperative'],
    ['coopérative de travailleurs', 'work-cooperative'],
    ['Coopérative de travailleurs actionnaire', 'worker-shareholder-cooperative'],
    ['coopérative à but non lucratif', 'non-profit-cooperative'],
  ])('by a shortening or a way to write it: %s', (typed, code) => {
    expect(say(findCode('legalForm', typed))).toBe(code);
  });

  test.each([
    ['les chenaux', '372'],
    ['MRC des Chenaux', '372'],
    ['Mékinac (MRC)', '350'],
    ['Pontiac MRC', '840'],
    ['Les Chenaux, municipalité régionale de comté', '372'],
    ['la M.R.C. des Chenaux', '372'],
    ['Municipalité régionale de comté de Maskinongé', '510'],
    ['RCM of Maskinongé', '510'],
    ['mekinac', '350'],
    ['Trois Rivieres', '371'],
    ['Ville de Trois-Rivières', '371'],
    ['Agglomération de La Tuque', '900'],
    ['MRC de L’Érable', '320'],
    ["l'erable", '320'],
    ['MRC d’Autray', '520'],
    ['Autray', '520'],
    ['MRC du Val-St-François', '420'],
    ['haut st-laurent', '690'],
    ['MRC du Golfe-du-St-Laurent', '982'],
    ['vallée du richelieu', '570'],
    ['Iles de la Madeleine', '010'],
    ['36', '360'],
    ['90', '900'],
    ['360', '360'],
    ['01', '010'],
    ['Robert-Cliche', '270'],
  ])('of an MRC or an equivalent territory, as people write it: %s', (typed, code) => {
    expect(say(findCode('mrc', typed))).toBe(code);
  });

  test('by its number alone, where it lost its zero', () => {
    expect(say(findCode('region', '4'))).toBe('04');
    expect(say(findCode('region', 'saguenay lac st-jean'))).toBe('02');
  });
});

describe('the whole name', () => {
  test('comes before the start of another', () => {
    expect(say(findCode('mrc', 'Charlevoix'))).toBe('160');
    expect(say(findCode('mrc', 'MRC de Charlevoix'))).toBe('160');
    expect(say(findCode('mrc', 'Charlevoix Est'))).toBe('150');
    expect(say(findCode('mrc', 'Abitibi'))).toBe('880');
    expect(say(findCode('mrc', 'Saguenay'))).toBe('941');
    expect(say(findCode('legalForm', 'Coopérative'))).toBe('cooperative');
  });

  test('is ambiguous where several bear it: a division that was split, and its code', () => {
    expect(say(findCode('mrc', 'Francheville'))).toBe('371 or 372');
    expect(say(findCode('mrc', '37'))).toBe('371 or 372');
    expect(say(findCode('mrc', '99'))).toBe('991 or 992 or 993');
  });
});

describe('the start of a name', () => {
  test('is ambiguous where it begins several', () => {
    expect(say(findCode('mrc', 'Haute'))).toBe('040 or 470 or 950');
    expect(say(findCode('sector', 'Commerce'))).toBe('41 or 44-45');
  });

  test('finds nothing where it begins one, which is the nearest', () => {
    expect(say(findCode('mrc', 'Vaudreuil'))).toBe('none, near 710');
    expect(say(findCode('mrc', 'Lac-Saint-Jean'))).toBe('none, near 930');
  });

  test('is made of whole words', () => {
    expect(say(findCode('mrc', 'Hau'))).toBe('none');
  });
});

describe('nothing is found', () => {
  test('but the nearest, where a letter is wrong', () => {
    expect(say(findCode('mrc', 'Maskinonger'))).toBe('none, near 510');
    expect(say(findCode('legalForm', 'coopératve'))).toBe('none, near cooperative');
  });

  test.each(['', ' ', '-', '’', 'la', 'MRC', 'MRC de', 'constructor', '__proto__', '\ud800', 'x'.repeat(1_000_000), '💧'])(
    'in what names nothing: %.20s',
    (typed) => {
      expect(findCode('mrc', typed).kind).toBe('none');
    },
  );
});

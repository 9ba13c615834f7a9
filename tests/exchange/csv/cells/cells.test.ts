import { describe, expect, it } from 'vitest';

import type { CellReader, CsvContext } from '../../../../src/exchange/csv/cell';
import { isBlank } from '../../../../src/exchange/csv/cell';
import { readBoolean } from '../../../../src/exchange/csv/cells/readBoolean';
import { readCents } from '../../../../src/exchange/csv/cells/readCents';
import { buildCodeReader } from '../../../../src/exchange/csv/cells/readCode';
import { readDate } from '../../../../src/exchange/csv/cells/readDate';
import { readInteger } from '../../../../src/exchange/csv/cells/readInteger';
import { buildListReader } from '../../../../src/exchange/csv/cells/readList';
import { readMinutes } from '../../../../src/exchange/csv/cells/readMinutes';
import { readRatio } from '../../../../src/exchange/csv/cells/readRatio';
import { readDigits, readLocalizedText } from '../../../../src/exchange/csv/cells/readText';
import { readTimeOfDay } from '../../../../src/exchange/csv/cells/readTimeOfDay';
import { readLegalForm, readMrc, readRegion } from '../../../../src/exchange/csv/columns';
import { expertise } from '../../../../src/vocabulary/expertise';

const context = (locale: 'fr' | 'en'): CsvContext => ({ locale, facts: [], indicators: [] });

/** The value read, or the code of the refusal. */
function read(reader: CellReader, text: string, locale: 'fr' | 'en' = 'fr'): unknown {
  const reading = reader(text, context(locale));
  return 'refused' in reading ? reading.refused.code : reading.value;
}

describe('a number in a cell', () => {
  it('is read with French spaces and comma', () => {
    for (const text of ['1250', '1 250', '1\u00a0250', '1\u202f250', '1250,0', '+1250']) expect(read(readInteger, text)).toBe(1250);
    expect(read(readInteger, '\u22123')).toBe(-3);
    expect(read(readInteger, '-0')).toBe(0);
    expect(read(readCents, '1 250,50 $')).toBe(125_050);
    expect(read(readCents, '1250.5$')).toBe(125_050);
    expect(read(readCents, '(250)')).toBe(-25_000);
  });

  it('is read with English commas and point', () => {
    expect(read(readInteger, '1,250', 'en')).toBe(1250);
    expect(read(readCents, '$1,250.50', 'en')).toBe(125_050);
    expect(read(readCents, '1250,50', 'en')).toBe('csv/unreadable-number');
  });

  it('is refused where it would have to be guessed or rounded', () => {
    expect(read(readInteger, '1.250')).toBe('csv/ambiguous-number');
    expect(read(readInteger, '4,5')).toBe('csv/not-whole');
    expect(read(readInteger, 'quatre')).toBe('csv/unreadable-number');
    expect(read(readInteger, '1e9')).toBe('csv/unreadable-number');
    expect(read(readInteger, '999999999999999999')).toBe('csv/unreadable-number');
    expect(read(readCents, '0,2555')).toBe('csv/too-many-decimals');
    expect(read(readCents, 'gratuit')).toBe('csv/unreadable-number');
    expect(read(readCents, '900719925474099,55')).toBe('csv/unreadable-number');
  });

  it('is asked about where a comma may mark the thousands of an English amount', () => {
    for (const text of ['12,500', '$125,400', '1,255', '(2,500)']) expect(read(readCents, text)).toBe('csv/ambiguous-number');
    expect(readCents('12,500', { locale: 'en', facts: [], indicators: [] })).toEqual({ value: 1_250_000 });
    expect(read(readCents, '12,50')).toBe(1_250);
  });

  it('is read in whatever language where only one reading is possible', () => {
    expect([read(readCents, '$2,500.75'), read(readCents, '1,250,000'), read(readCents, '1.250,50')]).toEqual([
      250_075, 125_000_000, 125_050,
    ]);
    expect([read(readInteger, '1,250,000'), read(readInteger, '1.250.000,0')]).toEqual([1_250_000, 1_250_000]);
    expect(read(readInteger, '1,25,000')).toBe('csv/unreadable-number');
  });

  it('is an exact fraction where a share is read', () => {
    expect(read(readRatio, '62 %')).toEqual({ numerator: 31, denominator: 50 });
    expect(read(readRatio, '62,5 %')).toEqual({ numerator: 5, denominator: 8 });
    expect(read(readRatio, '2/5')).toEqual({ numerator: 2, denominator: 5 });
    expect(read(readRatio, '0,4')).toEqual({ numerator: 2, denominator: 5 });
    for (const text of ['2/0', '1/2/3', 'a/2', '2/b', 'x %']) expect(read(readRatio, text)).toBe('csv/unreadable-number');
  });
});

describe('a date in a cell', () => {
  it('is read as people write it', () => {
    for (const text of [
      '2020-11-18',
      '2020/11/18',
      '18/11/2020',
      '18-11-2020',
      '18 novembre 2020',
      '18 nov. 2020',
      'mercredi 18 novembre 2020',
      '2020-11-18 00:00:00',
      'Nov. 18, 2020',
      'November 18 2020',
      '11/18/2020',
    ]) {
      expect(read(readDate, text)).toBe('2020-11-18');
    }
    expect(read(readDate, '1er août 2021')).toBe('2021-08-01');
    expect(read(readDate, '3 févr. 2021')).toBe('2021-02-03');
    expect(read(readDate, 'December 3rd, 2021')).toBe('2021-12-03');
  });

  it('takes the day first in French and the month first in English, with a warning', () => {
    expect(readDate('05/06/2020', context('fr'))).toMatchObject({ value: '2020-06-05', remark: { code: 'csv/ambiguous-date' } });
    expect(readDate('05/06/2020', context('en'))).toMatchObject({ value: '2020-05-06', remark: { code: 'csv/ambiguous-date' } });
    expect(readDate('06/06/2020', context('fr'))).toEqual({ value: '2020-06-06' });
  });

  it('is refused where it does not exist or says too little', () => {
    for (const text of ['2021-02-29', '31/04/2021', '29 février 2023', 'Nov. 31, 2020', '2020-13-41', '45/45/2020']) {
      expect(read(readDate, text)).toBe('csv/no-such-day');
    }
    for (const text of ['18/11/20', '1983', 'nov 2020', '18 brumaire 2020', '18 ma 2020', 'demain']) {
      expect(read(readDate, text)).toBe('csv/unreadable-date');
    }
  });
});

describe('a time of day in a cell', () => {
  it('is read as people write it', () => {
    for (const text of ['13:30', '13 h 30', '13h30', '1:30 p.m.', '1:30 PM', '13:30:00']) expect(read(readTimeOfDay, text)).toBe('13:30');
    expect(read(readTimeOfDay, '9h')).toBe('09:00');
    expect(read(readTimeOfDay, '12 a.m.')).toBe('00:00');
    expect(read(readTimeOfDay, 'midi')).toBe('midi');
  });
});

describe('other cells', () => {
  it('says yes or no in both languages, and refuses what is neither', () => {
    for (const text of ['oui', 'X', 'Yes', 'vrai', '1', '✓']) expect(read(readBoolean, text)).toBe(true);
    for (const text of ['Non', 'no', 'FAUX', '0']) expect(read(readBoolean, text)).toBe(false);
    expect(read(readBoolean, 'peut-être')).toBe('csv/unreadable-boolean');
  });

  it('is blank when it says nothing, which is not no', () => {
    for (const text of ['', '  ', '?', 'n/d', '—', 'Inconnu']) expect(isBlank(text)).toBe(true);
    for (const text of ['0', 'non', 's.o.']) expect(isBlank(text)).toBe(false);
  });

  it('reads durations as minutes, takes whole numbers as minutes, and leaves the others to the schema', () => {
    expect(read(readMinutes, '90')).toBe(90);
    expect(read(readMinutes, '1 h 30')).toBe(90);
    expect(read(readMinutes, '1,5 h')).toBe('1,5 h');
  });

  it('keeps a text in the language of the file, and digits without their groups', () => {
    expect(read(readLocalizedText, 'Lire', 'en')).toEqual({ en: 'Lire' });
    expect(read(readDigits, '11 6000-0009')).toBe('1160000009');
  });

  it('does not guess which MRC a spreadsheet took a zero from', () => {
    expect(readMrc('20', { locale: 'fr', facts: [], indicators: [] })).toMatchObject({
      refused: { code: 'csv/ambiguous-word', params: { choices: ['020 Le Rocher-Percé', '200 L’Île-d’Orléans'] } },
    });
    expect([read(readMrc, '020'), read(readMrc, '200'), read(readMrc, '36')]).toEqual(['020', '200', '360']);
    for (const text of ['10', '90']) expect(read(readMrc, text)).toBe('csv/ambiguous-word');
  });

  it('finds a code by its label, its code or its shortening', () => {
    for (const text of ['OBNL', 'non-profit', 'Organisme à but non lucratif']) expect(read(readLegalForm, text)).toBe('non-profit');
    for (const text of ['4', '04', 'mauricie']) expect(read(readRegion, text)).toBe('04');
  });

  it('keeps an unlisted code with a warning, and refuses an unlisted text with the nearest name', () => {
    expect(readLegalForm('fiducie', context('fr'))).toMatchObject({ value: 'fiducie', remark: { code: 'csv/unlisted-code' } });
    expect(readLegalForm('Mutuele !', context('fr'))).toMatchObject({
      refused: { code: 'csv/unknown-word', params: { nearest: 'Mutuelle' } },
    });
    expect(readLegalForm('Coopérative d’intérêt collectif', { ...context('fr'), asOf: '2020-01-01' })).toMatchObject({
      value: 'collective-interest-cooperative',
    });
  });

  it('reads several values parted by |, and refuses all when one is refused', () => {
    const readFields = buildListReader(buildCodeReader(expertise));
    expect(read(readFields, 'Finances | gouvernance|')).toEqual(['finance', 'governance']);
    expect(readFields('finance|zzz', context('fr'))).toMatchObject({ value: ['finance', 'zzz'], remark: { code: 'csv/unlisted-code' } });
    expect(read(readFields, 'finance|??')).toBe('csv/unknown-word');
  });

  it('is refused where it may mean several things, each named', () => {
    expect(read(readMrc, 'Les Chenaux')).toBe('372');
    expect(read(readMrc, '36')).toBe('360');
    const reading = readMrc('Francheville', context('fr'));
    expect(reading).toEqual({
      refused: {
        code: 'csv/ambiguous-word',
        severity: 'error',
        params: { received: 'Francheville', choices: ['Trois-Rivières', 'Les Chenaux'] },
      },
    });
  });

  it('is kept with a warning where it came into force later', () => {
    const readOn = (asOf: string) => readLegalForm('Coopérative à but non lucratif', { ...context('fr'), asOf });
    expect(readOn('2026-02-17')).toEqual({ value: 'non-profit-cooperative' });
    expect(readOn('2026-02-16')).toMatchObject({ value: 'non-profit-cooperative', remark: { code: 'csv/code-not-in-force' } });
  });
});

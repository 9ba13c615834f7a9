import { expect, it } from 'vitest';

import { sniffDelimiter } from '../../../src/exchange/csv/sniffDelimiter';

it('is the mark met most often in the header row, outside quotes', () => {
  expect(sniffDelimiter('nom;heures')).toBe(';');
  expect(sniffDelimiter('nom,heures')).toBe(',');
  expect(sniffDelimiter('nom\theures')).toBe('\t');
  expect(sniffDelimiter('nom;"a, b, c, ""d"", e"')).toBe(';');
});

it('is the semicolon of French spreadsheets when nothing tells', () => {
  expect(sniffDelimiter('nom')).toBe(';');
  expect(sniffDelimiter('a,b;c')).toBe(';');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatMoney } from '../../src/base/formatMoney';
import { readFigure } from '../../src/diagnostics/readFigure';

test.each([
  ['4', 4],
  [' 4 ', 4],
  ['-4', -4],
  ['0', 0],
  ['1 000', 1_000],
  ['1\u00a0000\u202f000', 1_000_000],
  ['12,5', 12.5],
  ['12.5', 12.5],
])('%j writes %d', (text, figure) => {
  expect(readFigure(text, false)).toBe(figure);
  expect(readFigure(text, true)).toBe(figure);
});

test.each([
  ['50 000 $', 5_000_000],
  ['50 000,5 $', 5_000_050],
  ['50 000,05$', 5_000_005],
  ['$50,000', 5_000_000],
  ['$50,000.05', 5_000_005],
  ['-$5', -500],
])('%j is %d cents, and nothing where no cents are counted', (text, cents) => {
  expect(readFigure(text, true)).toBe(cents);
  expect(readFigure(text, false)).toBeUndefined();
});

test.each([
  '',
  'x',
  '4 personnes',
  '1 00',
  '12 5',
  '1,2,3',
  '50,000,00 $',
  '5,005 $',
  '$1 000',
  '4 %',
  '1e3',
  '9'.repeat(16),
  '4'.repeat(1_000_000),
])('%.40j writes no figure', (text) => {
  expect(readFigure(text, true)).toBeUndefined();
  expect(readFigure(text, false)).toBeUndefined();
});

test('an amount as the library writes it, in either language, is read back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_00 }), fc.constantFrom('fr' as const, 'en' as const), (cents, locale) => {
      expect(readFigure(formatMoney(cents, { locale }), true)).toBe(cents);
    }),
  );
});

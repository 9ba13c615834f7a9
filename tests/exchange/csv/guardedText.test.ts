import fc from 'fast-check';
import { expect, it } from 'vitest';

import { guardText, takeGuarded } from '../../../src/exchange/csv/guardedText';

it.each(['=1+1', '+1 819 555-0123', '@x', '\t=1', '\r=1', '\n', '-1+1', '-', '?', 'n/d', ' a', 'a ', "'=1", "''?"])(
  'guards « %s »',
  (text) => {
    expect(guardText(text)).toBe(`'${text}`);
    expect(takeGuarded(guardText(text))).toBe(text);
  },
);

it.each(['', "'", 'a', "L'Islet", "'tite maison", '-5', '-5,25', '-5.25', '1-2', 'a=b', '819 555-0123'])(
  'leaves « %s » as it is',
  (text) => {
    expect(guardText(text)).toBe(text);
    expect(takeGuarded(text)).toBeUndefined();
  },
);

it('gives back every text, and writes none that begins as a formula', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom("'", '=', '-', '+', '@', ' ', '\t', '?', '1', ',', 'a')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (one) => {
      const cell = guardText(one);
      expect(takeGuarded(cell) ?? cell.trim()).toBe(one);
      expect(/^[=+@\t\r\n]/u.test(cell) || (cell.startsWith('-') && !/^-\d+(?:[.,]\d+)?$/u.test(cell))).toBe(false);
    }),
  );
});

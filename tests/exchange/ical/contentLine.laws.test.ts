import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeValue, foldLine, unfoldLines } from '../../../src/exchange/ical/contentLine';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('content lines', () => {
  it('fold at 75 octets at the most, never inside a character, and unfold to what they were', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `SUMMARY:${escapeValue(text)}`;
        const folded = foldLine(line);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
        expect(unfoldLines(folded)).toEqual([line]);
      }),
    );
  });

  it('escape to one line without control characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeValue(text)).not.toMatch(/[\r\n\u0000-\u0008]/u);
      }),
    );
  });
});

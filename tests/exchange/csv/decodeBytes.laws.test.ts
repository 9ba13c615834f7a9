import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeBytes } from '../../../src/exchange/csv/decodeBytes';
import { decodeUtf8 } from '../../../src/exchange/csv/decodeUtf8';
import { decodeWindows1252, encodeWindows1252 } from '../../../src/exchange/csv/windows1252';

function decodeAsTheHostDoes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => new TextEncoder().encode(text)),
  fc
    .array(fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0x41), { maxLength: 8 })
    .map((list) => Uint8Array.from(list)),
);

describe('laws of encodings', () => {
  it('reads UTF-8 exactly when the host’s strict decoder does, and to the same text', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        expect(decodeUtf8(list)).toBe(decodeAsTheHostDoes(list));
      }),
    );
  });

  it('reads every byte of Windows-1252 as the host does, and writes it back', () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const text = decodeWindows1252(all);
    expect(text).toBe(new TextDecoder('windows-1252').decode(all));
    expect(Array.from(text, encodeWindows1252)).toEqual([...all]);
    expect(encodeWindows1252('🌱')).toBeUndefined();
  });

  it('always gives a text', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        expect(typeof decodeBytes(list).text).toBe('string');
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';

import { encodeUtf8 } from '../../../src/base/hash';
import { decodeBytes } from '../../../src/exchange/csv/decodeBytes';

describe('the encoding of a file', () => {
  it('is UTF-8 when its bytes are, a mark at the head or not', () => {
    expect(decodeBytes(encodeUtf8('Été 🌱'))).toEqual({ text: 'Été 🌱', encoding: 'utf-8' });
    expect(decodeBytes(encodeUtf8('\ufeffNom'))).toEqual({ text: 'Nom', encoding: 'utf-8' });
  });

  it('is Windows-1252 otherwise, its euro, dashes and ligatures included', () => {
    const bytes = Uint8Array.from([0x80, 0x96, 0x9c, 0x92, 0xc9, 0x81]);
    expect(decodeBytes(bytes)).toEqual({ text: '€–œ’É\u0081', encoding: 'windows-1252' });
  });

  it('is UTF-16 when the file says so, as Excel’s « Texte Unicode » does', () => {
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0xc9, 0x00, 0x3d, 0xd8, 0x31, 0xdf])).text).toBe('É🌱'.replace('🌱', '\ud83d\udf31'));
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0x41, 0x00])).encoding).toBe('utf-16');
  });

  it('is not UTF-8 where Unicode forbids the bytes: overlong, surrogate, too large, cut short', () => {
    for (const bytes of [
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xf0, 0x80, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf8],
      [0xc3],
      [0xc3, 0x41],
    ]) {
      expect(decodeBytes(Uint8Array.from(bytes)).encoding).toBe('windows-1252');
    }
  });
});

import { decodeUtf8 } from './decodeUtf8';
import { decodeWindows1252 } from './windows1252';

/** A text read from a file, and the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/**
 * The text of a file: UTF-8, else UTF-16 when it says so (Excel's « Texte Unicode »), else Windows-1252, in which any bytes can be read.
 *
 * A byte-order mark is taken away.
 *
 * @example
 * decodeBytes(Uint8Array.of(0xe9)) // => { text: 'é', encoding: 'windows-1252' }
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decodeUtf16(bytes), encoding: 'utf-16' };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  return { text: removeMark(text), encoding: 'utf-8' };
}

/** The text without the byte-order mark that a program may have left at its head. */
export function removeMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Little-endian, as Excel writes it, from after the mark. */
function decodeUtf16(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 2; at < bytes.length; at += 2) parts.push(String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)));
  return parts.join('');
}

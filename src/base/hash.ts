import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { toCanonicalJson } from './canonicalJson';

/** The UTF-8 bytes of a text. Our own: a bare context has no `TextEncoder`. Lone surrogates become U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return Uint8Array.from(bytes);
}

/**
 * SHA-256 of the canonical text of a document, as `sha256:` and 64 hexadecimal digits. Key order does not count.
 *
 * @param json - A parsed document (plain JSON).
 * @throws TypeError when it is not JSON.
 */
export function hashDocument(json: unknown): string {
  return `sha256:${bytesToHex(sha256(encodeUtf8(toCanonicalJson(json))))}`;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { toCanonicalJson } from './canonicalJson';

/** What the first byte of a character says of the number of bytes that follow it: none, one, two, three. */
const firstByteMarks = [0, 0xc0, 0xe0, 0xf0] as const;

/**
 * The UTF-8 bytes of a text. Our own: a bare context has no `TextEncoder`. Lone surrogates become U+FFFD.
 *
 * @example
 * [...encodeUtf8('é')] // => [0xc3, 0xa9]
 */
export function encodeUtf8(text: string): Uint8Array {
  // A UTF-16 unit never needs more than three bytes, and a pair of them needs four.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const point = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    const followers = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[length++] = firstByteMarks[followers] | (point >> (6 * followers));
    for (let left = followers - 1; left >= 0; left -= 1) bytes[length++] = 0x80 | ((point >> (6 * left)) & 63);
  }
  return bytes.subarray(0, length);
}

/**
 * SHA-256 of the canonical text of a document, as `sha256:` and 64 hexadecimal digits. Key order does not count.
 *
 * @param json - A parsed document (plain JSON).
 * @throws TypeError when it is not JSON.
 * @example
 * hashDocument({}) // => 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 * hashDocument({ a: 1, b: 2 }) === hashDocument({ b: 2, a: 1 }) // => true
 */
export function hashDocument(json: unknown): string {
  return `sha256:${bytesToHex(sha256(encodeUtf8(toCanonicalJson(json))))}`;
}

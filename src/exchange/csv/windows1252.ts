/** What bytes 0x80 to 0x9f mean in Windows-1252 (WHATWG Encoding, index windows-1252); the other bytes are Unicode's first 256 characters. */
const upperHalf =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The text of bytes written in Windows-1252, the old encoding of Excel on Windows. Every byte has a meaning: nothing is lost. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (const byte of bytes) parts.push(byte >= 0x80 && byte < 0xa0 ? (upperHalf[byte - 0x80] ?? '') : String.fromCharCode(byte));
  return parts.join('');
}

/** The byte that Windows-1252 gives to a character, or `undefined` when it has none. */
export function encodeWindows1252(character: string): number | undefined {
  const upper = upperHalf.indexOf(character);
  if (upper >= 0) return upper + 0x80;
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 || (point >= 0xa0 && point < 0x100) ? point : undefined;
}

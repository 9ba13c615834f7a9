/**
 * The text of bytes written in UTF-8, or `undefined` when they are not UTF-8. Our own: a bare context has no `TextDecoder`.
 *
 * Strict, as Unicode asks (table 3-7): overlong forms, surrogates and points above U+10FFFF are refused. That strictness is what tells UTF-8
 * from Windows-1252: a French text in the latter all but never passes.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return undefined;
    let point = length === 1 ? first : first & (0x7f >> length);
    for (let index = at + 1; index < at + length; index += 1) {
      const next = bytes[index] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    const overlong = (length === 3 && point < 0x800) || (length === 4 && point < 0x10000);
    if (overlong || (point >= 0xd800 && point < 0xe000) || point > 0x10ffff) return undefined;
    parts.push(String.fromCodePoint(point));
    at += length;
  }
  return parts.join('');
}

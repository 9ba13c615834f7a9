import { decodeUtf8 } from './decodeUtf8';
import { encodeWindows1252 } from './windows1252';

/** A piece of text that was UTF-8, was read as Windows-1252, and was saved so. */
export interface DamagedText {
  /** As it stands, with what surrounds it. */
  readonly received: string;
  /** As it was meant, when that can be said. */
  readonly repaired: string | null;
}

// Two bytes of UTF-8 for an accented letter, seen as two characters: Ã or Â, then one that stands for 0x80 to 0xbf.
const traces =
  /[\u00c2\u00c3][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]|\u00e2\u20ac|\ufffd/u;

/**
 * The mark of a text damaged before it came here ("Ã©" for "é"), or `undefined` when it has none.
 *
 * Nothing is mended: the repair is only proposed, since the file at the source is what must be mended.
 *
 * @example
 * findDamagedText('CoopÃ©rative') // => { received: 'CoopÃ©rative', repaired: 'Coopérative' }
 * findDamagedText('PÂTISSERIE GRÂCE') // => undefined
 */
export function findDamagedText(text: string): DamagedText | undefined {
  const found = traces.exec(text);
  if (found === null) return undefined;
  const start = text.lastIndexOf('\n', found.index) + 1;
  const end = text.indexOf('\n', found.index);
  const line = text.slice(start, end < 0 ? undefined : end);
  const received = wordAround(line, found.index - start);
  return { received, repaired: repair(received) };
}

/** The word of a line at a position, 60 characters at most on each side. */
function wordAround(line: string, position: number): string {
  const before = /[^\s;,"\t]{0,60}$/u.exec(line.slice(0, position))?.[0] ?? '';
  // A damaged letter may hold a no-break space: "Ã" and U+00A0 is "à".
  const after = /^..(?:[^ \r\n;,"\t]{0,60})/u.exec(line.slice(position))?.[0] ?? line.slice(position);
  return before + after;
}

function repair(received: string): string | null {
  const bytes = Array.from(received, encodeWindows1252);
  return bytes.every((byte) => byte !== undefined) ? (decodeUtf8(Uint8Array.from(bytes)) ?? null) : null;
}

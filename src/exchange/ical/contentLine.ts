/**
 * Content lines of RFC 5545: a text escaped (§3.3.11), a line folded (§3.1).
 */

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/**
 * A text as the value of a property: backslash, semicolon, comma and line breaks escaped; controls taken out.
 *
 * @example
 * escapeValue('Atelier 1; salle A, B') // => 'Atelier 1\\; salle A\\, B'
 */
export function escapeValue(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/gu, '\\n');
}

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A line folded at 75 octets, never inside a character; each continuation begins with a space. No line break at the end. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Lines unfolded from a calendar's text, whatever its line breaks. */
export function unfoldLines(text: string): string[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n[ \t]/gu, '')
    .split('\n')
    .filter((line) => line !== '');
}

// What XML 1.0 forbids even when escaped (§2.2): controls but tab and line breaks, half characters, and two non-characters.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text made safe between two tags of HTML, SVG or XML. Characters that XML forbids are taken out.
 *
 * @example
 * escapeText('R & D <b>') // => 'R &amp; D &lt;b&gt;'
 */
export function escapeText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>]/gu, (character) => entities[character] ?? '');
}

/**
 * A text made safe between the quotes of an attribute.
 *
 * @example
 * escapeAttribute('dit "oui"') // => 'dit &quot;oui&quot;'
 */
export function escapeAttribute(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

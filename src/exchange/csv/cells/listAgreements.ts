const participle = /^(.{2,}(?:é|is|it|u))e?s?$/iu;
const adjective = /^(.{2,}[ai]ble)s?$/iu;

/**
 * The forms of a French word, or of the words of an expression, in both genders and numbers; the word alone where it has no other.
 *
 * Participles and adjectives in « -able » or « -ible » only, which is what statuses are made of.
 *
 * @example
 * listAgreements('Refusée') // => ['Refusé', 'Refusée', 'Refusés', 'Refusées']
 * listAgreements('non admis') // => ['non admis', 'non admise', 'non admises']
 * listAgreements('oui') // => ['oui']
 */
export function listAgreements(text: string): readonly string[] {
  const words = text.split(' ');
  return [...new Set(['', 'e', 's', 'es'].map((ending) => words.map((word) => agree(word, ending)).join(' ')))];
}

function agree(word: string, ending: string): string {
  const root = participle.exec(word)?.[1];
  if (root !== undefined) return root.endsWith('s') && ending === 's' ? root : root + ending;
  const common = adjective.exec(word)?.[1];
  return common === undefined ? word : `${common}${ending.endsWith('s') ? 's' : ''}`;
}

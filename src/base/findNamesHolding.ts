import { compareText, foldText } from './compareText';

/** Below this, a text is in too many names to mean one. */
const shortest = 3;

/**
 * The known names that hold what was typed, whole words only, or begin with it, in order; empty when it is shorter than three characters.
 * Accents, case, spaces and hyphens do not count: a person gives a short name to what has a long id.
 *
 * @example
 * findNamesHolding('pole', ['pole-estrie', 'cdec']) // => ['pole-estrie']
 * findNamesHolding('Estrie', ['pole-estrie', 'cdec']) // => ['pole-estrie']
 * findNamesHolding('atelier', ['atelier-1', 'atelier-2']) // => ['atelier-1', 'atelier-2']
 * findNamesHolding('le', ['pole-estrie']) // => []
 */
export function findNamesHolding(typed: string, known: readonly string[]): string[] {
  const part = joinWords(typed.slice(0, 300));
  if (part.length < shortest) return [];
  return known
    .filter((name) => {
      const words = joinWords(name);
      return words.startsWith(part) || `-${words}-`.includes(`-${part}-`);
    })
    .sort(compareText);
}

function joinWords(name: string): string {
  return (foldText(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
}

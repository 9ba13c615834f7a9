import { bodyWords } from '../names/nameWords';
import { defineEvidence } from './evidence';

/** One is named as a body of the other: its foundation, its union, its friends. */
export const differentBody = defineEvidence({
  code: 'duplicates/different-body',
  severity: 'warning',
  field: ['name'],
  weight: 25,
  message: ({ word }: { word: string }) => ({
    fr: `Un seul des deux noms contient «\u00a0${word}\u00a0»\u00a0: il peut s’agir d’un organisme lié à l’autre.`,
    en: `Only one of the names says "${word}": it may be a body related to the other.`,
  }),
  hint: () => ({
    fr: 'Garder les deux si l’une est la fondation ou le syndicat de l’autre.',
    en: 'Keep both if one is the foundation or the union of the other.',
  }),
  find: (a, b) => {
    const word = [...listBodies(a.name.words, b.name.words), ...listBodies(b.name.words, a.name.words)].sort()[0];
    return word === undefined ? undefined : { word };
  },
});

function listBodies(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => bodyWords.has(word) && !others.includes(word));
}

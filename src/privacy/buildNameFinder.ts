import { buildPhraseTree } from './buildPhraseTree';
import { personTitles, tieWords } from './commonWords';
import { foldWord, splitWords, type NameClue, type NamePart } from './listNameParts';

/** Whether a text tells a name: for sure, or perhaps, where the word may be an ordinary one. */
export type Certainty = 'sure' | 'unsure';

/** What it takes, from the least to the most. */
const clues = ['word', 'capital', 'trade', 'titled'] as const satisfies readonly NameClue[];

/** A word of a text, and how it is written there. */
interface Token {
  readonly word: string;
  /** Whether its capital says that it is a name: not where a sentence begins, nor in a text all in capitals. */
  readonly isNamed: boolean;
  readonly hasCapital: boolean;
  /** Whether a title comes before, an initial between them or not: « Mme Côté », « M. L. Roy ». */
  readonly isTitled: boolean;
}

/**
 * Looks for parts of names in texts, articles aside, whatever the accents and the case: « Visite du Sabord », « avec Mme Côté ».
 *
 * Parts are a tree of words made once: the cost is that of the text, however many there are.
 *
 * @example
 * const find = buildNameFinder([{ words: ['sabord'], clue: 'word' }, { words: ['cote'], clue: 'capital' }]);
 *
 * find('Visite du Sabord') // => 'sure'
 * find('Côté finances') // => 'unsure'
 * find('Mis de côté') // => undefined
 */
export function buildNameFinder(parts: Iterable<NamePart>): (text: string) => Certainty | undefined {
  const tree = buildPhraseTree<NameClue>((one, other) => (clues.indexOf(one) <= clues.indexOf(other) ? one : other));
  for (const { words, clue } of parts) tree.add(words, clue);
  return (text) => {
    const tokens = readTokens(text);
    const words = tokens.map(({ word }) => word);
    const found = tokens.flatMap((token, start) => tree.list(words, start).map(({ mark }) => judge(mark, token)));
    return found.includes('sure') ? 'sure' : found.includes('unsure') ? 'unsure' : undefined;
  };
}

function judge(clue: NameClue, { hasCapital, isNamed, isTitled }: Token): Certainty | undefined {
  if (clue === 'word' || (isTitled && hasCapital)) return 'sure';
  if (clue === 'capital' && hasCapital) return isNamed ? 'sure' : 'unsure';
  return clue === 'trade' && isNamed ? 'unsure' : undefined;
}

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

function readTokens(text: string): Token[] {
  const isShouted = !/\p{Ll}/u.test(text);
  const sentences = text.split(/[.!?…]\s/u).map(splitWords);
  const written = sentences.flat();
  const begins = new Set<number>();
  let count = 0;
  for (const sentence of sentences) {
    begins.add(count);
    count += sentence.length;
  }
  return written.flatMap((raw, index) => {
    const word = foldWord(raw);
    if (tieWords.has(word)) return [];
    const isTitled = [index - 1, index - 2].some((at) => {
      const before = written[at] ?? '';
      const isInitial = at === index - 1 || (written[index - 1] ?? '').length === 1;
      return isInitial && personTitles.has(foldWord(before)) && (before.length > 2 || isUpper(before));
    });
    const hasCapital = isUpper(raw);
    return [{ word, hasCapital, isTitled, isNamed: hasCapital && !isShouted && !begins.has(index) }];
  });
}

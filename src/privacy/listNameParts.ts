import { foldText } from '../base/compareText';
import { formWords, tieWords, type CommonWords } from './commonWords';

/**
 * How much it takes for the words of a name to tell it: nothing more, a capital inside a sentence, a capital that leaves a doubt (a word of
 * the trade), or a title before.
 */
export type NameClue = 'word' | 'capital' | 'trade' | 'titled';

/** Words of a name that tell it, and what it takes. */
export interface NamePart {
  readonly words: readonly string[];
  readonly clue: NameClue;
}

/** A word of a text as names are compared by: without accents or case, St for Saint, Coop for Coopérative. */
export function foldWord(word: string): string {
  const folded = foldText(word);
  return shortForms.get(folded) ?? folded;
}

const shortForms: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['cooperative', 'coop'],
]);

/** The words of a text, with what an invisible character parts put together. */
export const splitWords = (text: string): RegExpMatchArray | [] =>
  text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** In a sentence, a shorter word may be any other: it takes a capital; one of two letters, a title. */
const shortest = { word: 4, capital: 3, titled: 2 } as const;

/** What of the name of an organisation tells it: all of it, then without its legal form, articles aside. */
export function listOrganisationParts(name: string, common: CommonWords): NamePart[] {
  const whole = splitWords(name)
    .map(foldWord)
    .filter((word) => !tieWords.has(word));
  const rest = stripForms(whole);
  const [only = ''] = rest;
  const isPlain = rest.length === 1 && (common.isTrade(only) || common.isPlace(only));
  if (rest.length > 1) return [whole, rest].map((words) => ({ words, clue: 'word' as const }));
  const parts: NamePart[] = whole.length > 1 ? [{ words: whole, clue: 'word' }] : [];
  if (isPlain) return whole.length > 1 ? parts : [{ words: rest, clue: common.isTrade(only) ? 'trade' : 'capital' }];
  return [...parts, { words: rest, clue: only.length < shortest.titled ? 'trade' : judge(only, common) }];
}

/** What of the name of a person tells it: her first names and surnames, the double ones whole and in two. */
export function listPersonParts(name: string, common: CommonWords): NamePart[] {
  const pieces = name
    .split(/\s+/u)
    .map((piece) => splitWords(piece).map(foldWord))
    .map((words) => words.filter((word) => !tieWords.has(word)));
  const words = pieces.flat();
  // A project, a pole, a machine: no surname is to be looked for in it.
  const isOther = (word: string) => /\d/u.test(word) || (common.isTrade(word) && word !== 'saint' && word !== 'sainte');
  if (name.includes('@') || words.length > 5 || words.some(isOther)) {
    const own = words.length === 2 ? words.filter((word) => !isOther(word)) : [];
    return [...listOrganisationParts(name, common), ...own.map((word) => ({ words: [word], clue: 'capital' as const }))];
  }
  if (words.length === 1) return listOrganisationParts(name, common);
  const doubles = pieces.filter((piece) => piece.length > 1);
  const isSaint = (piece: readonly string[]) => piece[0] === 'saint' || piece[0] === 'sainte';
  const singles = pieces.flatMap((piece) => (isSaint(piece) ? [] : piece));
  return [
    ...doubles.map((piece) => ({ words: piece, clue: 'word' as const })),
    { words, clue: 'word' },
    ...singles
      .filter((word) => word.length >= shortest.titled)
      .map((word) => ({ words: [word], clue: word.length < shortest.capital ? ('titled' as const) : judge(word, common) })),
  ];
}

function judge(word: string, common: CommonWords): NameClue {
  return word.length < shortest.word || common.isDouble(word) || common.isPlace(word) ? 'capital' : 'word';
}

/** Without the legal forms at its ends; « Coopérative de solidarité » goes whole. A name that is nothing else stays. */
function stripForms(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  const isKind = (word: string | undefined) => word === 'solidarite' || word === 'travail' || word === 'producteurs';
  while (from < to && formWords.has(words[from] ?? '')) {
    from += words[from] === 'coop' && isKind(words[from + 1]) ? 2 : 1;
  }
  while (to > from && formWords.has(words[to - 1] ?? '')) to -= 1;
  return from < to ? words.slice(from, to) : words;
}

import { foldText } from '../../base/compareText';
import { legalPhrases, shortenedWords, smallWords } from './nameWords';

/** A name as names are compared. */
export interface FoldedName {
  /** Its words, each once, in the order of the alphabet: words that are swapped give the same. */
  readonly words: readonly string[];
  /** The letters and figures of its words in the order of the name: « Chezsoi » and « Chez soi » give the same. */
  readonly joined: string;
  /** Code of vocabulary `legalForm` that the name itself says, as « coop de travail ». Absent: it says none, or not which. */
  readonly legalForm?: string | undefined;
}

/** Far above any name: what is longer is cut. */
const longestName = 300;

/**
 * A name without what people write in several ways: accents, case, punctuation, articles, legal forms (« coop de solidarité », « inc. »,
 * « OBNL ») and usual shortenings. A name made of nothing else keeps all its words.
 *
 * @example
 * foldName('L’Éveil, coop de travail inc.') // => { words: ['eveil'], joined: 'eveil', legalForm: 'work-cooperative' }
 * foldName('C.P.E. St-Tite').words // => ['centre', 'enfance', 'petite', 'saint', 'tite']
 * foldName('La Coopérative').words // => ['cooperative', 'la']
 */
export function foldName(name: string): FoldedName {
  const folded = foldText(name.slice(0, longestName))
    .replace(/\b(?:[a-z]\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\bp['’]?ti/gu, 'peti');
  const all = (folded.replaceAll('co-op', 'coop').match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    (shortenedWords.get(word) ?? word).split(' '),
  );
  const { kept, legalForm } = removeLegalPhrases(all);
  const telling = kept.filter((word) => !smallWords.has(word));
  const told = telling.length > 0 ? telling : all;
  return { words: [...new Set(told)].sort(), joined: told.join(''), legalForm };
}

function removeLegalPhrases(words: readonly string[]): { readonly kept: readonly string[]; readonly legalForm: string | undefined } {
  const kept: string[] = [];
  let legalForm: string | undefined;
  for (let at = 0; at < words.length;) {
    const phrase = legalPhrases.find((each) => each.words.every((word, index) => words[at + index] === word));
    if (phrase === undefined) kept.push(words[at] ?? '');
    legalForm ??= phrase?.code;
    at += phrase?.words.length ?? 1;
  }
  return { kept, legalForm };
}

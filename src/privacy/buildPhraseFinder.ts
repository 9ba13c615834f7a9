import { foldText } from '../base/compareText';
import { buildPhraseTree } from './buildPhraseTree';

/** The words of a text, without accents or case: what stands between them does not count. */
const listWords = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Tells whether a text holds one of some phrases as whole words, whatever the case, the accents and the punctuation: « L’Atelier-du-Fil » holds
 * « atelier du fil », « Filature » does not hold « fil ». Phrases are a tree of words: the cost is that of the text, however many there are.
 *
 * @example
 * buildPhraseFinder(['Julie Côté'])('Vu avec Julie COTE, le 3') // => true
 */
export function buildPhraseFinder(phrases: Iterable<string>): (text: string) => boolean {
  const tree = buildPhraseTree<true>(() => true);
  // A phrase without a word is in no text.
  for (const phrase of phrases) tree.add(listWords(phrase), true);
  return (text) => {
    const words = listWords(text);
    return words.some((_, start) => tree.list(words, start).length > 0);
  };
}

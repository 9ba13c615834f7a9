import { foldText } from '../base/compareText';

/** The words of a text, without accents or case: what stands between them does not count. */
const listWords = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Tells whether a text holds one of some phrases as whole words, whatever the case, the accents and the punctuation: « L’Atelier-du-Fil » holds
 * « atelier du fil », « Filature » does not hold « fil ». One pass over the words of the text, however many phrases there are.
 *
 * @example
 * buildPhraseFinder(['Julie Côté'])('Vu avec Julie COTE, le 3') // => true
 */
export function buildPhraseFinder(phrases: Iterable<string>): (text: string) => boolean {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of new Set(phrases)) {
    const words = listWords(phrase);
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  if (byFirst.size === 0) return () => false;
  return (text) => {
    const words = listWords(text);
    return words.some((word, start) => byFirst.get(word)?.some((phrase) => phrase.every((each, index) => words[start + index] === each)));
  };
}

import { foldText } from '../base/compareText';

/** The words of a text, without accents or case: what stands between them does not count. */
const listWords = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that may come next, and whether a phrase ends here. */
interface Step {
  readonly next: Map<string, Step>;
  ends: boolean;
}

/**
 * Tells whether a text holds one of some phrases as whole words, whatever the case, the accents and the punctuation: « L’Atelier-du-Fil » holds
 * « atelier du fil », « Filature » does not hold « fil ». Phrases are a tree of words: the cost is that of the text, however many there are.
 *
 * @example
 * buildPhraseFinder(['Julie Côté'])('Vu avec Julie COTE, le 3') // => true
 */
export function buildPhraseFinder(phrases: Iterable<string>): (text: string) => boolean {
  const root: Step = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let step = root;
    for (const word of listWords(phrase)) {
      const next = step.next.get(word) ?? { next: new Map(), ends: false };
      step.next.set(word, next);
      step = next;
    }
    // A phrase without a word is in no text.
    if (step !== root) step.ends = true;
  }
  if (root.next.size === 0) return () => false;
  return (text) => {
    const words = listWords(text);
    return words.some((_, start) => {
      let step = root.next.get(words[start] ?? '');
      for (let index = start + 1; step !== undefined && !step.ends; index += 1) step = step.next.get(words[index] ?? '');
      return step !== undefined;
    });
  };
}

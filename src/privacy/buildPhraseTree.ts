/** Words that may come next, and what is known of the phrase that ends here. */
interface Step<Mark> {
  readonly next: Map<string, Step<Mark>>;
  mark?: Mark;
}

/** Phrases as a tree of words. */
export interface PhraseTree<Mark> {
  /** Puts a phrase in, with its mark; the mark that it had gives way to what `merge` makes of both. A phrase without a word is left out. */
  readonly add: (words: readonly string[], mark: Mark) => void;
  /** Marks of the phrases that begin at a place of a text, the shortest first. */
  readonly list: (words: readonly string[], start: number) => readonly { readonly mark: Mark; readonly length: number }[];
}

/** A tree of phrases: what it costs to look for them all in a text is what it costs to read the text, however many they are. */
export function buildPhraseTree<Mark>(merge: (one: Mark, other: Mark) => Mark): PhraseTree<Mark> {
  const root: Step<Mark> = { next: new Map() };
  return {
    add: (words, mark) => {
      let step = root;
      for (const word of words) {
        const next = step.next.get(word) ?? { next: new Map<string, Step<Mark>>() };
        step.next.set(word, next);
        step = next;
      }
      if (step !== root) step.mark = step.mark === undefined ? mark : merge(step.mark, mark);
    },
    list: (words, start) => {
      const found: { mark: Mark; length: number }[] = [];
      let step = root.next.get(words[start] ?? '');
      for (let length = 1; step !== undefined; length += 1) {
        if (step.mark !== undefined) found.push({ mark: step.mark, length });
        step = step.next.get(words[start + length] ?? '');
      }
      return found;
    },
  };
}

import { listTexts } from './listTexts';

/** What stands where a text was and something must: it says so, and looks like no name. */
const words = { fr: 'Texte retiré', en: 'Text removed' } as const;

/** What stands where a name was and something must. */
export const neutralName = 'Nom retiré / Name removed';

/** What stands in the place of a text, in its own form: both languages, or one line. */
export function buildNeutralText(text: unknown): unknown {
  return typeof text === 'string' ? `${words.fr} / ${words.en}` : words;
}

/** Whether a text is what stands where another was. */
export function isNeutralText(text: unknown): boolean {
  const texts = listTexts(text);
  const neutral: readonly string[] = [words.fr, words.en, `${words.fr} / ${words.en}`];
  return texts.length > 0 && texts.every((each) => neutral.includes(each));
}

import type { BilingualText } from '../base/localizedText';
import { formatList } from '../base/list';
import type { CodeList } from '../vocabulary/codeList';

/** The codes of a vocabulary as the choices of a fact. */
export function toChoices<Code extends string>({ entries }: CodeList<string, Code>): { code: Code; label: { fr: string; en: string } }[] {
  return entries.map(({ code, label }) => ({ code, label: { fr: label.fr, en: label.en } }));
}

/** The labels of some codes, in a sentence: « a, b ou c ». */
export function nameCodes({ entries }: CodeList, codes: readonly string[]): BilingualText {
  const labels = codes.flatMap((code) => entries.filter((entry) => entry.code === code)).map(({ label }) => label);
  return {
    fr: formatList(
      labels.map(({ fr }) => fr),
      { locale: 'fr', conjunction: 'or' },
    ),
    en: formatList(
      labels.map(({ en }) => en),
      { locale: 'en', conjunction: 'or' },
    ),
  };
}

import { pickText, type Locale } from '../base/localizedText';
import type { CriterionResult } from './verdict';
import { pickWords } from './words';

/**
 * Where each criterion of a text comes from, as a sentence; empty where it cites nothing. In the order of the criteria.
 *
 * A source that several cite is given in full the first time, and in short after: « Même source » where the text has no other, else its number.
 */
export function citeSources(criteria: readonly Pick<CriterionResult, 'citations'>[], locale: Locale): string[] {
  const { colon, semicolon, source, sameSource } = pickWords(locale);
  const cited = criteria.map(({ citations }) => citations.map(({ title }) => pickText(title, locale)));
  const all = [...new Set(cited.flat())];
  const repeated = all.filter((title) => cited.filter((titles) => titles.includes(title)).length > 1);
  const said = new Set<string>();
  const cite = (title: string) => {
    const mark = repeated.includes(title) && all.length > 1 ? `[${repeated.indexOf(title) + 1}]` : '';
    const text = said.has(title) ? mark : [title, mark].filter(Boolean).join(' ');
    said.add(title);
    return text;
  };
  return cited.map((titles) => {
    if (titles.length === 0) return '';
    if (all.length === 1 && said.size > 0) return sameSource;
    return `${source}${colon}${[...new Set(titles)].map(cite).join(semicolon)}.`;
  });
}

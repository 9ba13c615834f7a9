import { pickText } from '../../../base/localizedText';
import type { Fact } from '../../../model/fact';
import { withLabels, type CellReader } from '../cell';
import { ambiguousWord } from '../cellDiagnostics';
import { findVocabulary } from './findVocabulary';
import { buildCodeReader } from './readCode';
import { readText } from './readText';
import { buildWordReader } from './readWord';

/** Reads one choice of a fact by the fact's own words, which come first, or by those of the vocabulary that it is a code of. */
export function buildChoiceReader(fact: Fact): CellReader {
  const { choices = [] } = fact;
  const vocabulary = findVocabulary(fact);
  if (choices.length === 0) return vocabulary === undefined ? readText : buildCodeReader(vocabulary);
  // A spreadsheet drops the zero of « 04 ».
  const aliases = (code: string) => (/^0\d+$/u.test(code) ? [String(Number(code))] : []);
  const readOwn = buildWordReader(
    choices.map(({ code, label }) => ({ code, label: { fr: pickText(label, 'fr'), en: pickText(label, 'en') }, aliases: aliases(code) })),
  );
  if (vocabulary === undefined) return readOwn;
  const accepted = choices.map(({ code }) => code);
  const readKnown = buildCodeReader(vocabulary, accepted);
  const read: CellReader = (text, context) => {
    const own = readOwn(text, context);
    if ('value' in own) return own;
    const known = readKnown(text, context);
    if ('value' in known || known.refused.code === ambiguousWord.code) return known;
    // Refused by both: the fact's own words are those to choose among, and a name of the vocabulary may be near.
    const nearest = own.refused.params['nearest'] ?? known.refused.params['nearest'] ?? null;
    return { refused: { ...own.refused, params: { ...own.refused.params, nearest } } };
  };
  return withLabels(read, readOwn.labelOf);
}

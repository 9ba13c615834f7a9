import type { BilingualText } from '../../../base/localizedText';
import { foldText } from '../../../base/compareText';
import { findNearestName } from '../../../base/nearestName';
import { unknownWord } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';

/** A code of a closed list, and the words that mean it. */
export interface WordEntry {
  readonly code: string;
  readonly label: BilingualText;
  /** Other words and shortenings that people use. */
  readonly aliases?: readonly string[];
}

/** Reads one code of a closed list, by its code, its label in either language, or an alias; accents, case and plurals in brackets apart. */
export function buildWordReader(entries: readonly WordEntry[]): CellReader {
  const byWord = new Map(
    entries.flatMap(({ code, label, aliases = [] }) =>
      [code, label.fr, label.en, ...aliases].map((word) => [foldText(word), code] as const),
    ),
  );
  return (text, { locale }) => {
    const code = byWord.get(foldText(text.slice(0, 100)));
    if (code !== undefined) return { value: code };
    const choices = entries.map(({ label }) => label[locale]);
    const nearest = findNearestName(text, [...choices, ...entries.map((entry) => entry.code)]) ?? null;
    return { refused: buildRemark(unknownWord, { received: text, choices, nearest }) };
  };
}

import type { BilingualText } from '../../../base/localizedText';
import { foldText } from '../../../base/compareText';
import { findNearestName } from '../../../base/nearestName';
import { listAgreements } from './listAgreements';
import { unknownWord } from '../cellDiagnostics';
import { buildRemark, withLabels, type CellReader } from '../cell';

/** A code of a closed list, and the words that mean it. */
export interface WordEntry {
  readonly code: string;
  readonly label: BilingualText;
  /** Other words and shortenings that people use. */
  readonly aliases?: readonly string[];
}

/**
 * Reads one code of a closed list, by its code, its label in either language, or an alias; accents and case apart.
 *
 * A French participle or adjective is known in the feminine and the plural too: « refusée » and « refusés » are « Refusé ».
 *
 * A label with brackets is known by either part too: « OBNL » is « Organisme à but non lucratif (OBNL) ». A whole label comes before a part,
 * and a part that two labels share is nobody's.
 */
export function buildWordReader(entries: readonly WordEntry[]): CellReader {
  const parts = entries.flatMap(({ code, label }) =>
    [label.fr, label.en].flatMap(splitBrackets).map((word) => [foldText(word), code] as const),
  );
  const agreed = entries.flatMap(({ code, label, aliases = [] }) =>
    [label.fr, ...aliases].flatMap(listAgreements).map((word) => [foldText(word), code] as const),
  );
  const isShared = (word: string, code: string, among = parts) => among.some(([other, owner]) => other === word && owner !== code);
  const byWord = new Map([
    ...agreed.filter(([word, code]) => !isShared(word, code, agreed)),
    ...parts.filter(([word, code]) => !isShared(word, code)),
    ...entries.flatMap(({ code, label, aliases = [] }) =>
      [code, label.fr, label.en, ...aliases].map((word) => [foldText(word), code] as const),
    ),
  ]);
  const words = entries.flatMap(({ label, aliases = [] }) => [...[label.fr, label.en].flatMap(splitBrackets), ...aliases]);
  const read: CellReader = (text, { locale }) => {
    const code = byWord.get(foldText(text.slice(0, 100)));
    if (code !== undefined) return { value: code };
    const choices = entries.map(({ label }) => label[locale]);
    const nearest = findNearestName(text, [...choices, ...entries.map((entry) => entry.code), ...words]) ?? null;
    return { refused: buildRemark(unknownWord, { received: text, choices, nearest }) };
  };
  return withLabels(read, (code, locale) => entries.find((entry) => entry.code === code)?.label[locale]);
}

/** « Prestataire (donne des heures) » is « Prestataire » and « donne des heures ». */
function splitBrackets(label: string): string[] {
  const found = /^([^()]+) \(([^()]+)\)$/u.exec(label);
  return found === null ? [] : [found[1] ?? '', found[2] ?? ''];
}

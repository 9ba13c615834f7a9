import { isInForce, listEntries, type CodeEntry, type CodeList } from '../../../vocabulary/codeList';
import { buildEntryFinder, findEntry, type CodeMatch } from '../../../vocabulary/findEntry';
import { ambiguousWord, codeNotInForce, nameBesideCode, unknownWord, unlistedCode } from '../cellDiagnostics';
import { buildRemark, withLabels, type CellReader } from '../cell';
import { splitNumberedName } from './splitNumberedName';

/**
 * Reads a code of an open vocabulary, by its code, its label in either language, or another name in use; where codes are numbers, by its number
 * beside its name too.
 *
 * What the list lacks is kept with a warning when it has the form of a code, and refused otherwise, as is what names several codes.
 *
 * @param accepted - Codes of the list that a question accepts: any other is refused, and what it belongs under suggested. Absent: all.
 */
export function buildCodeReader(list: CodeList, accepted?: readonly string[]): CellReader {
  const entries = accepted === undefined ? list.entries : list.entries.filter(({ code }) => accepted.includes(code));
  const isNumbered = list.entries.every(({ code }) => /^\d+$/u.test(code));
  // Readers are built when a module loads; the names of their lists are read when a file is.
  let find: ReturnType<typeof buildEntryFinder> | undefined;
  const read: CellReader = (text, { locale, asOf }) => {
    find ??= buildEntryFinder({ ...list, entries });
    const typed = text.slice(0, 100);
    const { match, short = typed, isDoubtful } = isNumbered ? findNumbered(find, typed) : { match: find(typed) };
    if (match.kind === 'found') {
      const { code, label } = match.entry;
      if (isDoubtful === true) return { value: code, remark: buildRemark(nameBesideCode, { received: text, name: label[locale] }) };
      if (asOf === undefined || isInForce(match.entry, { from: asOf, to: asOf })) return { value: code };
      return { value: code, remark: buildRemark(codeNotInForce, { received: label[locale], asOf }) };
    }
    if (match.kind === 'ambiguous') {
      return { refused: buildRemark(ambiguousWord, { received: text, choices: match.entries.map(({ label }) => label[locale]) }) };
    }
    const near = match.nearest ?? (accepted === undefined ? undefined : findParent(list, typed, entries));
    const nearest = near?.label[locale] ?? null;
    if (accepted === undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(short)) {
      return { value: short, remark: buildRemark(unlistedCode, { received: short, nearest }) };
    }
    const choices = listEntries({ ...list, entries }, { locale, ...(asOf === undefined ? {} : { asOf }) }).map(({ label }) => label);
    return { refused: buildRemark(unknownWord, { received: text, choices, nearest }) };
  };
  return withLabels(read, (code, locale) => entries.find((entry) => entry.code === code)?.label[locale]);
}

/** What a text gives in a list of numbers. */
interface NumberedMatch {
  readonly match: CodeMatch;
  /** What is kept as a code where the list lacks it. */
  readonly short?: string;
  /** True where the name beside the number is not its name. */
  readonly isDoubtful?: boolean;
}

/** The number is sure, and its name beside it is compared; without a number, the name is looked for. Names of such lists hold no figure. */
function findNumbered(find: (typed: string) => CodeMatch, short: string): NumberedMatch {
  const { code, name } = splitNumberedName(short);
  if (code === undefined) return { match: find(name ?? short) };
  const match = find(code);
  if (name === undefined || match.kind !== 'found') return { match, short: code };
  const named = find(name);
  const agrees = named.kind === 'found' ? named.entry === match.entry : named.kind === 'ambiguous' && named.entries.includes(match.entry);
  return { match, short: code, isDoubtful: !agrees };
}

/** What is accepted that a code of the list belongs under: « Coopérative » for a cooperative of solidarity. */
function findParent(list: CodeList, typed: string, accepted: readonly CodeEntry[]): CodeEntry | undefined {
  const match = list.parents === undefined ? findEntry(list, typed) : undefined;
  return match?.kind === 'found' ? accepted.find(({ code }) => code === match.entry.parent) : undefined;
}

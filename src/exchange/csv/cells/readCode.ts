import { isInForce, listEntries, type CodeList } from '../../../vocabulary/codeList';
import { buildEntryFinder } from '../../../vocabulary/findEntry';
import { ambiguousWord, codeNotInForce, unknownWord, unlistedCode } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';

/**
 * Reads a code of an open vocabulary, by its code, its label in either language, or another name in use.
 *
 * What the list lacks is kept with a warning when it has the form of a code, and refused otherwise, as is what names several codes.
 */
export function buildCodeReader(list: CodeList): CellReader {
  // Readers are built when a module loads; the names of their lists are read when a file is.
  let find: ReturnType<typeof buildEntryFinder> | undefined;
  return (text, { locale, asOf }) => {
    find ??= buildEntryFinder(list);
    const short = text.slice(0, 100);
    const match = find(short);
    if (match.kind === 'found') {
      const { code, label } = match.entry;
      if (asOf === undefined || isInForce(match.entry, { from: asOf, to: asOf })) return { value: code };
      return { value: code, remark: buildRemark(codeNotInForce, { received: label[locale], asOf }) };
    }
    if (match.kind === 'ambiguous') {
      return { refused: buildRemark(ambiguousWord, { received: text, choices: match.entries.map(({ label }) => label[locale]) }) };
    }
    const nearest = match.nearest?.label[locale] ?? null;
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(short)) return { value: short, remark: buildRemark(unlistedCode, { received: short, nearest }) };
    const choices = listEntries(list, { locale, ...(asOf === undefined ? {} : { asOf }) }).map(({ label }) => label);
    return { refused: buildRemark(unknownWord, { received: text, choices, nearest }) };
  };
}

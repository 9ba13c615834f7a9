import { foldText } from '../../../base/compareText';
import { findNearestName } from '../../../base/nearestName';
import { findEntry, listEntries, type CodeList } from '../../../vocabulary/codeList';
import { unknownWord, unlistedCode } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';

/**
 * Reads a code of an open vocabulary, by its code, its label in either language, or an alias.
 *
 * What the list lacks is kept with a warning when it has the form of a code, and refused otherwise.
 */
export function buildCodeReader(list: CodeList, aliases: Readonly<Record<string, string>> = {}): CellReader {
  return (text, { locale, asOf }) => {
    const short = text.slice(0, 100);
    const known = aliases[foldText(short)] ?? findEntry(list, short)?.code;
    if (known !== undefined) return { value: known };
    const options = listEntries(list, { locale, ...(asOf === undefined ? {} : { asOf }) });
    const nearest =
      findNearestName(
        short,
        options.map(({ label }) => label),
      ) ?? null;
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(short)) return { value: short, remark: buildRemark(unlistedCode, { received: short, nearest }) };
    return { refused: buildRemark(unknownWord, { received: text, choices: options.map(({ label }) => label), nearest }) };
  };
}

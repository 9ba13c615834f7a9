import { buildNameFinder, type NameMatch } from './buildNameFinder';
import type { CodeEntry, CodeList } from './codeList';

/** What was typed, among the codes of a vocabulary: one (`found`), several (`ambiguous`), or `none` and the nearest where one is near. */
export type CodeMatch = NameMatch<CodeEntry>;

/** The entry that someone means by a code, a label in either language, or another name in use. */
export function findEntry(list: Pick<CodeList, 'entries'>, typed: string): CodeMatch {
  return buildEntryFinder(list)(typed);
}

/** The same for many texts: the names of the list are read once. */
export function buildEntryFinder(list: Pick<CodeList, 'entries'>): (typed: string) => CodeMatch {
  return buildNameFinder(list.entries, listNames);
}

/** Every name of an entry. A label with brackets is known by either part too: « Organisme à but non lucratif (OBNL) ». */
function listNames({ code, label, aliases = [] }: CodeEntry): readonly string[] {
  const labels = label.fr === label.en ? [label.fr] : [label.fr, label.en];
  return [code, ...labels, ...labels.flatMap(splitBrackets), ...aliases];
}

function splitBrackets(label: string): readonly string[] {
  const found = /^([^()]+) \(([^()]+)\)$/u.exec(label);
  return found === null ? [] : [found[1] ?? '', found[2] ?? ''];
}

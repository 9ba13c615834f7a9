import { compareNames } from '../base/compareText';
import { freezeDeep } from '../base/freezeDeep';
import type { BilingualText, Locale } from '../base/localizedText';

/** One code of a vocabulary, with its label in both languages. */
export interface CodeEntry<Code extends string = string> {
  /** What documents hold: lowercase words joined by hyphens, or digits. */
  readonly code: Code;
  /** What people read, in both languages. */
  readonly label: BilingualText;
  /** First day it may be used. */
  readonly validFrom?: string;
  /** Last day it may be used. */
  readonly validTo?: string;
  /** The code that it belongs under: of the same list, or of the list that `parents` names. */
  readonly parent?: string;
  /** The codes that it was under before: a record of then may still name them. */
  readonly formerParents?: readonly string[];
  /** What sets apart codes of one list: an MRC from an equivalent territory. */
  readonly kind?: string;
  /** Other names and shorter codes in use, in either language: `findCode` takes them too. */
  readonly aliases?: readonly string[];
  /** True for a usual word of the field that the source of the list does not name. */
  readonly assumed?: boolean;
}

/** A vocabulary: its codes in the order that a reader expects. Open: a code that it lacks is a warning elsewhere, never a crash. */
export interface CodeList<Id extends string = string, Code extends string = string> {
  readonly id: Id;
  readonly title: BilingualText;
  /** Where its codes and names come from; absent where they are this library's own. */
  readonly source?: BilingualText;
  /** The vocabulary whose codes are the parents of this one's; absent when they are its own. */
  readonly parents?: string;
  readonly entries: readonly CodeEntry<Code>[];
}

/** The vocabulary given, with the exact type of its codes: how one is declared. */
// Bundlers drop the lists that are not used: @__NO_SIDE_EFFECTS__
export function defineCodeList<const Id extends string, const Code extends string>(list: CodeList<Id, Code>): CodeList<Id, Code> {
  return freezeDeep(list);
}

/** A code and its label in one language, ready for a `<select>`. */
export interface CodeOption {
  /** The code: what documents hold. */
  readonly value: string;
  /** What people read, in the language asked. */
  readonly label: string;
}

/** Which codes of a list to give, in which language and order. */
export interface CodeListOptions {
  readonly locale: Locale;
  /** Keeps the codes in force that day, first and last days included. */
  readonly asOf?: string;
  /** Keeps the codes under this one: the MRCs of a region, the kinds of a cooperative. */
  readonly parent?: string;
  /** Keeps the codes of this kind: `mrc`, without the equivalent territories. */
  readonly kind?: string;
  /** The list's own order (`list`, the default), or that of the labels (`label`). */
  readonly order?: 'list' | 'label';
}

/** The codes of a list, labelled in one language. */
export function listEntries(list: CodeList, { locale, asOf, parent, kind, order = 'list' }: CodeListOptions): CodeOption[] {
  const options = list.entries
    .filter((entry) => asOf === undefined || isInForce(entry, { from: asOf, to: asOf }))
    .filter((entry) => (parent === undefined || entry.parent === parent) && (kind === undefined || entry.kind === kind))
    .map(({ code, label }) => ({ value: code, label: label[locale] }));
  return order === 'list' ? options : options.sort((a, b) => compareNames(a.label, b.label));
}

/** Whether a code may be used on some day of a period, its first and last days included. */
export function isInForce({ validFrom, validTo }: CodeEntry, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return (validFrom === undefined || validFrom <= to) && (validTo === undefined || from <= validTo);
}

/** The label of a code; the code itself when the list lacks it. */
export function labelEntry(list: CodeList, code: string, { locale }: { readonly locale: Locale }): string {
  return list.entries.find((entry) => entry.code === code)?.label[locale] ?? code;
}

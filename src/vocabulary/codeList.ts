import type { BilingualText, Locale } from '../base/localizedText';
import { foldText } from '../base/compareText';

/** One code of a vocabulary, with its label in both languages. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code;
  readonly label: BilingualText;
  /** First day it may be used. */
  readonly validFrom?: string;
  /** Last day it may be used. */
  readonly validTo?: string;
  /** The code that it belongs under. */
  readonly parent?: string;
}

/** A vocabulary: its codes in the order that a reader expects. Open: a code that it lacks is a warning elsewhere, never a crash. */
export interface CodeList<Id extends string = string, Code extends string = string> {
  readonly id: Id;
  readonly title: BilingualText;
  readonly entries: readonly CodeEntry<Code>[];
}

/** The vocabulary given, with the exact type of its codes: how one is declared. */
export function defineCodeList<const Id extends string, const Code extends string>(list: CodeList<Id, Code>): CodeList<Id, Code> {
  return list;
}

/** A code and its label in one language, ready for a `<select>`. */
export interface CodeOption {
  readonly value: string;
  readonly label: string;
}

/** The codes of a list in force at a date (all of them when no date is given), labelled in one language. */
export function listEntries(list: CodeList, { locale, asOf }: { readonly locale: Locale; readonly asOf?: string }): CodeOption[] {
  return list.entries.filter((entry) => isInForce(entry, asOf)).map(({ code, label }) => ({ value: code, label: label[locale] }));
}

function isInForce({ validFrom, validTo }: CodeEntry, asOf: string | undefined): boolean {
  return asOf === undefined || ((validFrom === undefined || validFrom <= asOf) && (validTo === undefined || asOf <= validTo));
}

/** The label of a code; the code itself when the list lacks it. */
export function labelEntry(list: CodeList, code: string, { locale }: { readonly locale: Locale }): string {
  return list.entries.find((entry) => entry.code === code)?.label[locale] ?? code;
}

/** The entry whose code or label (either language) is what was typed, accents and case apart; `undefined` when none is. */
export function findEntry(list: CodeList, typed: string): CodeEntry | undefined {
  const folded = foldText(typed);
  return list.entries.find(({ code, label }) => [code, label.fr, label.en].some((name) => foldText(name) === folded));
}

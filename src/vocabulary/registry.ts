import type { Locale } from '../base/localizedText';
import { activityKind } from './activityKind';
import { findEntry, labelEntry, listEntries, type CodeEntry, type CodeList, type CodeOption } from './codeList';
import { expertise } from './expertise';
import { hourKind } from './hourKind';
import { legalForm } from './legalForm';
import { mode } from './mode';
import { partnerRole } from './partnerRole';
import { region } from './region';

/** Every vocabulary, in the order of the glossary. */
export const codeLists = [legalForm, region, expertise, hourKind, activityKind, mode, partnerRole] as const satisfies readonly CodeList[];

/** The name of a vocabulary. */
export type CodeListId = (typeof codeLists)[number]['id'];

function findList(caller: string, id: CodeListId): CodeList {
  const list = codeLists.find((candidate) => candidate.id === id);
  if (list === undefined) throw new RangeError(`${caller}: no vocabulary is called "${id}"`);
  return list;
}

/**
 * The codes of a vocabulary with their labels, in the order of a list to choose from.
 *
 * @param options - `asOf` keeps the codes in force that day, first and last days included.
 * @throws RangeError when no vocabulary has this name.
 * @example
 * listCodes('mode', { locale: 'en' }).map(({ label }) => label) // => ['On site', 'Online', 'Hybrid']
 */
export function listCodes(id: CodeListId, options: { readonly locale: Locale; readonly asOf?: string }): CodeOption[] {
  return listEntries(findList('listCodes', id), options);
}

/**
 * The label of a code, or the code itself when the vocabulary lacks it.
 *
 * @throws RangeError when no vocabulary has this name.
 * @example
 * formatCode('region', '04', { locale: 'fr' }) // => 'Mauricie'
 */
export function formatCode(id: CodeListId, code: string, { locale }: { readonly locale: Locale }): string {
  return labelEntry(findList('formatCode', id), code, { locale });
}

/**
 * The entry whose code or label is what was typed, accents and case apart; `undefined` when none is. Dates of validity do not count.
 *
 * @throws RangeError when no vocabulary has this name.
 * @example
 * findCode('legal-form', 'cooperative de solidarite')?.code // => 'solidarity-cooperative'
 */
export function findCode(id: CodeListId, typed: string): CodeEntry | undefined {
  return findEntry(findList('findCode', id), typed);
}

import { demandDate } from '../base/demandDate';
import { demandOptions } from '../base/demandOptions';
import { demandText } from '../base/demandText';
import type { Locale } from '../base/localizedText';
import { suggestNames } from '../base/suggestNames';
import { activityKind } from './activityKind';
import { agreementStatus } from './agreementStatus';
import { aidForm } from './aidForm';
import { aidLevel } from './aidLevel';
import { aidStatus } from './aidStatus';
import { applicationStatus } from './applicationStatus';
import { attendanceStatus } from './attendanceStatus';
import { basis } from './basis';
import { labelEntry, listEntries, type CodeList, type CodeListOptions, type CodeOption } from './codeList';
import { contactRole } from './contactRole';
import { contribution } from './contribution';
import { decisionOutcome } from './decisionOutcome';
import { editionStatus } from './editionStatus';
import { evidenceKind } from './evidenceKind';
import { expertise } from './expertise';
import { facilitatorRole } from './facilitatorRole';
import { findEntry, type CodeMatch } from './findEntry';
import { format } from './format';
import { gateOutcome } from './gateOutcome';
import { hourKind } from './hourKind';
import { legalForm } from './legalForm';
import { memberCategory } from './memberCategory';
import { memberStatus } from './memberStatus';
import { mode } from './mode';
import { mrc } from './mrc';
import { partnerRole } from './partnerRole';
import { region } from './region';
import { sector } from './sector';
import { sessionStatus } from './sessionStatus';
import { socialPurpose } from './socialPurpose';

/** Every vocabulary: what enterprises are and where, what is done, who does it, money, then where things stand. */
export const codeLists = [
  legalForm,
  region,
  mrc,
  sector,
  socialPurpose,
  memberCategory,
  expertise,
  hourKind,
  activityKind,
  format,
  mode,
  basis,
  facilitatorRole,
  partnerRole,
  contactRole,
  contribution,
  evidenceKind,
  aidLevel,
  aidForm,
  editionStatus,
  memberStatus,
  sessionStatus,
  attendanceStatus,
  applicationStatus,
  agreementStatus,
  aidStatus,
  gateOutcome,
  decisionOutcome,
] as const satisfies readonly CodeList[];

/** The name of a vocabulary. */
export type CodeListId = (typeof codeLists)[number]['id'];

function findList(caller: string, id: CodeListId): CodeList {
  const list = codeLists.find((candidate) => candidate.id === id);
  if (list !== undefined) return list;
  const known = codeLists.map((each) => each.id);
  throw new RangeError(`${caller}: no vocabulary is called "${id}"${suggestNames(id, known)}`);
}

/** The code of a parent, from another of its names; as it is written where it names none, or several. */
function findParent({ id, parents = id }: CodeList, typed: string): string {
  const list = codeLists.find((candidate) => candidate.id === parents);
  const match = list === undefined ? undefined : findEntry(list, typed);
  return match?.kind === 'found' ? match.entry.code : typed;
}

/**
 * The codes of a vocabulary with their labels, ready for a `<select>`.
 *
 * @param options - `asOf` keeps the codes in force that day, `parent` those under a code (or under what its name means: « Estrie », `5`), `kind` those of a kind; `order: 'label'` sorts by label.
 * @throws RangeError when no vocabulary has this name.
 * @example
 * listCodes('mode', { locale: 'en' }).map(({ label }) => label) // => ['On site', 'Online', 'Hybrid']
 * listCodes('mrc', { locale: 'fr', parent: '04', kind: 'mrc', order: 'label' })[0] // => { value: '372', label: 'Les Chenaux' }
 */
export function listCodes(id: CodeListId, options: CodeListOptions): CodeOption[] {
  const { asOf } = demandOptions('listCodes', options, 'locale');
  if (asOf !== undefined) demandDate('listCodes', 'asOf', asOf);
  const list = findList('listCodes', id);
  return listEntries(list, { ...options, ...(options.parent === undefined ? {} : { parent: findParent(list, options.parent) }) });
}

/**
 * The label of a code, or the code itself when the vocabulary lacks it.
 *
 * @throws RangeError when no vocabulary has this name.
 * @example
 * formatCode('region', '04', { locale: 'fr' }) // => 'Mauricie'
 */
export function formatCode(id: CodeListId, code: string, options: { readonly locale: Locale }): string {
  const { locale } = demandOptions('formatCode', options, 'locale');
  return labelEntry(findList('formatCode', id), code, { locale });
}

/**
 * What someone means by a code, a label in either language or another name in use: one code, several, or none.
 *
 * Accents, case, hyphens, « MRC de » or « (MRC) », a first article and « St » for « Saint » do not count. The whole name comes before the start of another;
 * the start of a name finds nothing by itself: `ambiguous` where it begins several, `none` with the nearest otherwise. Dates of validity do not
 * count.
 *
 * @param typed - A text; a whole number, as a spreadsheet gives a code, is read as one.
 * @throws RangeError when no vocabulary has this name, TypeError when what was typed is no text and no whole number.
 * @example
 * const match = findCode('mrc', 'les chenaux');
 *
 * match.kind === 'found' && match.entry.code // => '372'
 * findCode('mrc', 'MRC de Charlevoix').kind // => 'found'
 * findCode('mrc', 'Haute').kind // => 'ambiguous'
 * findCode('mrc', 'Toronto') // => { kind: 'none' }
 */
export function findCode(id: CodeListId, typed: string | number): CodeMatch {
  // Spreadsheets give codes as numbers.
  const text = Number.isSafeInteger(typed) ? String(typed) : (typed as string);
  return findEntry(findList('findCode', id), demandText('findCode', 'a code or a name', text));
}

import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Application } from '../application';
import type { Enterprise } from '../enterprise';
import type { Partner } from '../partner';
import type { Place } from '../place';
import type { CodeUse } from './codeUse';

/**
 * The codes of open vocabularies that nouns use, each with where it is written. Lists rather than generators: an enterprise read alone has a
 * handful, and there may be ten thousand enterprises.
 */

type At = DiagnosticPath;

/** The codes of a list of codes. */
export function listCodes(vocabulary: CodeUse['vocabulary'], codes: readonly string[], at: At): CodeUse[] {
  return codes.map((code, place) => ({ vocabulary, code, path: [...at, place] }));
}

/** The region and the MRC of a place. */
export function listPlaceCodes(place: Place | undefined, at: At): CodeUse[] {
  const uses: CodeUse[] = [];
  if (place?.region !== undefined) uses.push({ vocabulary: 'region', code: place.region, path: [...at, 'region'] });
  if (place?.mrc !== undefined) uses.push({ vocabulary: 'mrc', code: place.mrc, path: [...at, 'mrc'] });
  return uses;
}

/** The roles of people to reach. */
function listRoles(contacts: readonly { readonly name: string; readonly roles?: readonly string[] }[], at: At): CodeUse[] {
  return contacts.flatMap(({ roles }, place) => (roles === undefined ? [] : listCodes('contactRole', roles, [...at, place, 'roles'])));
}

/** Whether a code is one of its vocabulary, known before its place is written down. */
export type IsKnownCode = (vocabulary: CodeUse['vocabulary'], code: string) => boolean;

const unknownYet: IsKnownCode = () => false;

/**
 * The codes of open vocabularies that an enterprise uses; its activity is a number of a classification, and is judged as one.
 *
 * @param isKnown - What may be left out: of ten thousand enterprises, nearly every code. Absent: nothing.
 */
export function listEnterpriseCodes(
  { legalForm, purposes, membersByCategory, place, contacts }: Enterprise,
  at: At = [],
  isKnown: IsKnownCode = unknownYet,
): CodeUse[] {
  const uses: CodeUse[] = [];
  if (legalForm !== undefined && !isKnown('legalForm', legalForm))
    uses.push({ vocabulary: 'legalForm', code: legalForm, path: [...at, 'legalForm'] });
  if (place?.region !== undefined && !isKnown('region', place.region))
    uses.push({ vocabulary: 'region', code: place.region, path: [...at, 'place', 'region'] });
  if (place?.mrc !== undefined && !isKnown('mrc', place.mrc))
    uses.push({ vocabulary: 'mrc', code: place.mrc, path: [...at, 'place', 'mrc'] });
  if (purposes !== undefined) uses.push(...listCodes('socialPurpose', purposes, [...at, 'purposes']));
  for (const [index, { category: code }] of membersByCategory?.entries() ?? []) {
    uses.push({ vocabulary: 'memberCategory', code, path: [...at, 'membersByCategory', index, 'category'] });
  }
  if (contacts?.some(({ roles }) => roles !== undefined) === true) uses.push(...listRoles(contacts, [...at, 'contacts']));
  return uses;
}

/** Every code of an open vocabulary that a partner uses. */
export function listPartnerCodes({ expertise = [], place, contacts = [] }: Partner, at: At = []): CodeUse[] {
  return [
    ...listCodes('expertise', expertise, [...at, 'expertise']),
    ...listPlaceCodes(place, [...at, 'place']),
    ...listRoles(contacts, [...at, 'contacts']),
  ];
}

/** Every code of an open vocabulary that an application uses. */
export function listApplicationCodes({ participants = [], evidence = [] }: Application, at: At = []): CodeUse[] {
  return [
    ...listRoles(participants, [...at, 'participants']),
    ...evidence.map(({ kind }, place): CodeUse => ({ vocabulary: 'evidenceKind', code: kind, path: [...at, 'evidence', place, 'kind'] })),
  ];
}

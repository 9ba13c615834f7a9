import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { Application } from '../application';
import type { Enterprise } from '../enterprise';
import type { Partner } from '../partner';
import type { Place } from '../place';
import type { CodeUse } from './codeUse';

type At = DiagnosticPath;

/** The codes of a list of codes. */
export function* listCodes(vocabulary: CodeUse['vocabulary'], codes: readonly string[], at: At): Generator<CodeUse> {
  for (const [place, code] of codes.entries()) yield { vocabulary, code, path: [...at, place] };
}

/** The region and the MRC of a place. */
export function* listPlaceCodes(place: Place | undefined, at: At): Generator<CodeUse> {
  if (place?.region !== undefined) yield { vocabulary: 'region', code: place.region, path: [...at, 'region'] };
  if (place?.mrc !== undefined) yield { vocabulary: 'mrc', code: place.mrc, path: [...at, 'mrc'] };
}

/** The roles of people to reach. */
function* listRoles(contacts: readonly { readonly name: string; readonly roles?: readonly string[] }[], at: At): Generator<CodeUse> {
  for (const [place, { roles = [] }] of contacts.entries()) yield* listCodes('contactRole', roles, [...at, place, 'roles']);
}

/** Every code of an open vocabulary that an enterprise uses; its activity is a number of a classification, and is judged as one. */
export function* listEnterpriseCodes(enterprise: Enterprise, at: At = []): Generator<CodeUse> {
  const { legalForm, purposes = [], membersByCategory = [], place, contacts = [] } = enterprise;
  if (legalForm !== undefined) yield { vocabulary: 'legalForm', code: legalForm, path: [...at, 'legalForm'] };
  yield* listCodes('socialPurpose', purposes, [...at, 'purposes']);
  for (const [index, { category: code }] of membersByCategory.entries()) {
    yield { vocabulary: 'memberCategory', code, path: [...at, 'membersByCategory', index, 'category'] };
  }
  yield* listPlaceCodes(place, [...at, 'place']);
  yield* listRoles(contacts, [...at, 'contacts']);
}

/** Every code of an open vocabulary that a partner uses. */
export function* listPartnerCodes({ expertise = [], place, contacts = [] }: Partner, at: At = []): Generator<CodeUse> {
  yield* listCodes('expertise', expertise, [...at, 'expertise']);
  yield* listPlaceCodes(place, [...at, 'place']);
  yield* listRoles(contacts, [...at, 'contacts']);
}

/** Every code of an open vocabulary that an application uses. */
export function* listApplicationCodes({ participants = [], evidence = [] }: Application, at: At = []): Generator<CodeUse> {
  yield* listRoles(participants, [...at, 'participants']);
  for (const [place, { kind }] of evidence.entries())
    yield { vocabulary: 'evidenceKind', code: kind, path: [...at, 'evidence', place, 'kind'] };
}

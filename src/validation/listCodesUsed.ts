import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import type { CodeList } from '../vocabulary/codeList';
import { activityKind } from '../vocabulary/activityKind';
import { contactRole } from '../vocabulary/contactRole';
import { evidenceKind } from '../vocabulary/evidenceKind';
import { expertise } from '../vocabulary/expertise';
import { hourKind } from '../vocabulary/hourKind';
import { legalForm } from '../vocabulary/legalForm';
import { memberCategory } from '../vocabulary/memberCategory';
import { mrc } from '../vocabulary/mrc';
import { region } from '../vocabulary/region';
import { sector } from '../vocabulary/sector';
import { socialPurpose } from '../vocabulary/socialPurpose';

/** The open vocabularies that an edition draws its codes from. */
export const codeListsUsed = [
  legalForm,
  socialPurpose,
  memberCategory,
  sector,
  region,
  mrc,
  expertise,
  hourKind,
  activityKind,
  contactRole,
  evidenceKind,
] as const satisfies readonly CodeList[];

/** A code of an open vocabulary, and where it is written. */
export interface CodeUse {
  readonly vocabulary: (typeof codeListsUsed)[number]['id'];
  readonly code: string;
  readonly path: DiagnosticPath;
}

/** The sector that holds each pair of first digits. */
const sectors: ReadonlyMap<string, string> = new Map(
  sector.entries.flatMap(({ code, aliases = [] }) => [code, ...aliases].map((digits) => [digits, code] as const)),
);

/** The sector of an activity, from the first two digits of its code; the digits where no sector holds them. */
function findSector(scian: string): string {
  const digits = scian.slice(0, 2);
  return sectors.get(digits) ?? digits;
}

function* listExpertise(items: readonly { readonly expertise?: readonly string[] }[], at: DiagnosticPath): Generator<CodeUse> {
  for (const [index, { expertise = [] }] of items.entries()) {
    for (const [place, code] of expertise.entries()) yield { vocabulary: 'expertise', code, path: [...at, index, 'expertise', place] };
  }
}

function* listContactRoles(
  items: readonly { readonly contacts?: readonly { readonly name: string; readonly roles?: readonly string[] }[] }[],
  at: DiagnosticPath,
): Generator<CodeUse> {
  for (const [index, { contacts = [] }] of items.entries()) {
    for (const [place, { roles = [] }] of contacts.entries()) {
      for (const [rank, code] of roles.entries()) {
        yield { vocabulary: 'contactRole', code, path: [...at, index, 'contacts', place, 'roles', rank] };
      }
    }
  }
}

/** Every code of an open vocabulary that an edition uses, in the order of the document. */
export function* listCodesUsed(edition: Edition): Generator<CodeUse> {
  for (const [index, { legalForm, activity, purposes = [], membersByCategory = [] }] of edition.enterprises.entries()) {
    if (legalForm !== undefined) yield { vocabulary: 'legalForm', code: legalForm, path: ['enterprises', index, 'legalForm'] };
    for (const [place, code] of purposes.entries()) {
      yield { vocabulary: 'socialPurpose', code, path: ['enterprises', index, 'purposes', place] };
    }
    for (const [place, { category: code }] of membersByCategory.entries()) {
      yield { vocabulary: 'memberCategory', code, path: ['enterprises', index, 'membersByCategory', place, 'category'] };
    }
    if (activity !== undefined) {
      yield { vocabulary: 'sector', code: findSector(activity.scian), path: ['enterprises', index, 'activity', 'scian'] };
    }
  }
  const { enterprises, partners, advisors, rooms } = edition;
  for (const [key, items] of Object.entries({ enterprises, partners, advisors, rooms })) {
    for (const [index, { place }] of items.entries()) {
      if (place?.region !== undefined) yield { vocabulary: 'region', code: place.region, path: [key, index, 'place', 'region'] };
      if (place?.mrc !== undefined) yield { vocabulary: 'mrc', code: place.mrc, path: [key, index, 'place', 'mrc'] };
    }
  }
  yield* listContactRoles(enterprises, ['enterprises']);
  yield* listContactRoles(partners, ['partners']);
  yield* listExpertise(partners, ['partners']);
  yield* listExpertise(advisors, ['advisors']);
  yield* listExpertise(edition.offers, ['offers']);
  for (const [index, { expertise }] of edition.needs.entries()) {
    yield { vocabulary: 'expertise', code: expertise, path: ['needs', index, 'expertise'] };
  }
  for (const [index, { hourKind }] of edition.envelopes.entries()) {
    yield { vocabulary: 'hourKind', code: hourKind, path: ['envelopes', index, 'hourKind'] };
  }
  for (const [index, { hourKind, facilitators }] of edition.sessions.entries()) {
    yield { vocabulary: 'hourKind', code: hourKind, path: ['sessions', index, 'hourKind'] };
    yield* listExpertise(facilitators, ['sessions', index, 'facilitators']);
  }
  for (const [index, { participants = [], evidence = [] }] of edition.applications.entries()) {
    for (const [place, { roles = [] }] of participants.entries()) {
      for (const [rank, code] of roles.entries()) {
        yield { vocabulary: 'contactRole', code, path: ['applications', index, 'participants', place, 'roles', rank] };
      }
    }
    for (const [place, { kind }] of evidence.entries()) {
      yield { vocabulary: 'evidenceKind', code: kind, path: ['applications', index, 'evidence', place, 'kind'] };
    }
  }
  for (const [index, { hourKind, activityKind }] of edition.ledger.postings.entries()) {
    const at = ['ledger', 'postings', index];
    if (hourKind !== undefined) yield { vocabulary: 'hourKind', code: hourKind, path: [...at, 'hourKind'] };
    if (activityKind !== undefined) yield { vocabulary: 'activityKind', code: activityKind, path: [...at, 'activityKind'] };
  }
}

import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import type { CodeListId } from '../vocabulary/registry';

/** A code of an open vocabulary, and where it is written. */
export interface CodeUse {
  readonly vocabulary: CodeListId;
  readonly code: string;
  readonly path: DiagnosticPath;
}

function* listExpertise(items: readonly { readonly expertise?: readonly string[] }[], at: DiagnosticPath): Generator<CodeUse> {
  for (const [index, { expertise = [] }] of items.entries()) {
    for (const [place, code] of expertise.entries()) yield { vocabulary: 'expertise', code, path: [...at, index, 'expertise', place] };
  }
}

/** Every code of an open vocabulary that an edition uses, in the order of the document. */
export function* listCodesUsed(edition: Edition): Generator<CodeUse> {
  for (const [index, { legalForm }] of edition.enterprises.entries()) {
    if (legalForm !== undefined) yield { vocabulary: 'legal-form', code: legalForm, path: ['enterprises', index, 'legalForm'] };
  }
  const { enterprises, partners, advisors, rooms } = edition;
  for (const [key, items] of Object.entries({ enterprises, partners, advisors, rooms })) {
    for (const [index, { place }] of items.entries()) {
      if (place?.region !== undefined) yield { vocabulary: 'region', code: place.region, path: [key, index, 'place', 'region'] };
    }
  }
  yield* listExpertise(partners, ['partners']);
  yield* listExpertise(advisors, ['advisors']);
  yield* listExpertise(edition.offers, ['offers']);
  for (const [index, { expertise }] of edition.needs.entries()) {
    yield { vocabulary: 'expertise', code: expertise, path: ['needs', index, 'expertise'] };
  }
  for (const [index, { hourKind }] of edition.envelopes.entries()) {
    yield { vocabulary: 'hour-kind', code: hourKind, path: ['envelopes', index, 'hourKind'] };
  }
  for (const [index, { hourKind, facilitators }] of edition.sessions.entries()) {
    yield { vocabulary: 'hour-kind', code: hourKind, path: ['sessions', index, 'hourKind'] };
    yield* listExpertise(facilitators, ['sessions', index, 'facilitators']);
  }
}

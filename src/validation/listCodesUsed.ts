import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { CodeUse } from '../model/codes/codeUse';
import { listApplicationCodes, listCodes, listEnterpriseCodes, listPartnerCodes, listPlaceCodes } from '../model/codes/listNounCodes';
import type { Edition } from '../model/edition';
import { sector } from '../vocabulary/sector';

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
    yield* listCodes('expertise', expertise, [...at, index, 'expertise']);
  }
}

/** Every code of an open vocabulary that an edition uses, in the order of the document. */
export function* listCodesUsed(edition: Edition): Generator<CodeUse> {
  const { enterprises, partners, advisors, rooms } = edition;
  for (const [index, enterprise] of enterprises.entries()) {
    const at = ['enterprises', index];
    yield* listEnterpriseCodes(enterprise, at);
    const { activity } = enterprise;
    if (activity !== undefined) yield { vocabulary: 'sector', code: findSector(activity.scian), path: [...at, 'activity', 'scian'] };
  }
  for (const [index, partner] of partners.entries()) yield* listPartnerCodes(partner, ['partners', index]);
  for (const [key, items] of Object.entries({ advisors, rooms })) {
    for (const [index, { place }] of items.entries()) yield* listPlaceCodes(place, [key, index, 'place']);
  }
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
  for (const [index, application] of edition.applications.entries()) yield* listApplicationCodes(application, ['applications', index]);
  for (const [index, { hourKind, activityKind }] of edition.ledger.postings.entries()) {
    const at = ['ledger', 'postings', index];
    if (hourKind !== undefined) yield { vocabulary: 'hourKind', code: hourKind, path: [...at, 'hourKind'] };
    if (activityKind !== undefined) yield { vocabulary: 'activityKind', code: activityKind, path: [...at, 'activityKind'] };
  }
}

import { inspectPostalCode } from '../../model/identifiers/inspectPostalCode';
import { buildRemark, type Remark } from '../csv/cell';
import { pick } from './pick';
import { ambiguousMunicipality, doubtfulMunicipality, doubtfulPostalCode, unknownMunicipality, unknownTerritory } from './reqDiagnostics';
import type { ReqHelp } from './reqHelp';

/** The codes of a municipality in the directory; what several of one name have in common. */
export function placeMunicipality(
  { municipality, isMarked }: { readonly municipality?: string; readonly isMarked: boolean },
  { findMunicipality }: ReqHelp,
): { readonly codes: { readonly mrc?: string; readonly region?: string }; readonly remark?: Remark } {
  if (municipality === undefined) return { codes: {} };
  if (findMunicipality === undefined) {
    return { codes: {}, ...(isMarked ? {} : { remark: buildRemark(doubtfulMunicipality, { received: municipality }) }) };
  }
  const match = findMunicipality(municipality);
  if (match.kind === 'none') {
    return { codes: {}, remark: buildRemark(unknownMunicipality, { received: municipality, nearest: match.nearest?.name ?? null }) };
  }
  const entries = match.kind === 'found' ? [match.entry] : match.entries;
  const common = (key: 'mrc' | 'region') => {
    const values = new Set(entries.map((entry) => entry[key]));
    return values.size === 1 ? pick(key, [...values][0]) : {};
  };
  const codes = { ...common('mrc'), ...common('region') };
  if (match.kind === 'found') return { codes };
  return { codes, remark: buildRemark(ambiguousMunicipality, { received: municipality, codes: entries.map(({ code }) => code) }) };
}

/** A postal code as it is printed, or a remark. */
export function readCode(received: string | undefined): { readonly value?: string; readonly remark?: Remark } {
  if (received === undefined || /^(?:na|null)$/iu.test(received)) return {};
  const code = inspectPostalCode(received);
  return code.wellFormed ? { value: code.normalized } : { remark: buildRemark(doubtfulPostalCode, { received }) };
}

/** The MRC or equivalent territory that a directory files a row under. */
export function readTerritory(
  received: string | undefined,
  { findTerritory }: ReqHelp,
): { readonly mrc?: string; readonly remark?: Remark } {
  if (received === undefined) return {};
  const match = findTerritory(received.slice(0, 100));
  return match.kind === 'found' ? { mrc: match.entry.code } : { remark: buildRemark(unknownTerritory, { received }) };
}

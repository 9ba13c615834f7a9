import { freezeDeep } from '../../base/freezeDeep';
import { shortenText } from '../../base/shortenText';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import { typeOf } from '../../diagnostics/fromZodIssues';
import { malformedScian, scianUnknownSector, scianUnknownVersion } from '../../diagnostics/identifierDiagnostics';
import { hasParts, readIdentifier, type Inspection } from './inspection';

/** Years of the classification published so far. */
export const scianVersions = freezeDeep([1997, 2002, 2007, 2012, 2017, 2022]);

/** How fine a code is: two digits are a sector, six a Canadian industry. */
export type ScianLevel = 'sector' | 'subsector' | 'industry-group' | 'industry' | 'canadian-industry';

/** What a well-formed code says. */
export interface ScianParts {
  readonly level: ScianLevel;
  /** Its sector as the classification writes it: `31-33`, `44-45` and `48-49` are one each. `unknown` where its first two digits are none. */
  readonly sector: string;
}

const levels: readonly ScianLevel[] = ['sector', 'subsector', 'industry-group', 'industry', 'canadian-industry'];
const ranges = ['31-33', '44-45', '48-49'];
const single = '11 21 22 23 41 51 52 53 54 55 56 61 62 71 72 81 91'.split(' ');
const sectors: ReadonlyMap<string, string> = new Map([
  ...single.map((sector) => [sector, sector] as const),
  ...ranges.flatMap((range) => listSectors(range).map((each) => [each, range] as const)),
]);
const written = /^(?:(31[-\u2010-\u2015]33|44[-\u2010-\u2015]45|48[-\u2010-\u2015]49)|(\d{2,6}))$/u;

function listSectors(range: string): string[] {
  const [first = 0, last = 0] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The sector of a code of two digits or more, as the classification writes it. */
export function findScianSector(scian: string): string | undefined {
  return sectors.get(scian.slice(0, 2));
}

/** Whether the classification has a version of that year, as far as is known here. */
export function isScianVersion(version: unknown): boolean {
  return scianVersions.some((known) => known === version);
}

/**
 * What a code of the North American Industry Classification System (SCIAN, NAICS Canada) says by itself: how fine it is, and of which sector.
 * A sector may be written as its range, `31-33`. Never throws, whatever it is given. The codes themselves are not listed here: only the
 * classification of its year knows whether one exists.
 *
 * Source: Statistics Canada, NAICS Canada, versions of 1997 to 2022.
 *
 * @param scian - A text; anything else, a number too, is not one.
 * @param options - `version`: the year of the classification, as the record says it; one that is not known is a warning. Absent: not judged.
 * @example
 * inspectScian('3118', { version: 2022 }) // => { wellFormed: true, normalized: '3118', level: 'industry-group', sector: '31-33', diagnostics: [] }
 * inspectScian('31-33').normalized // => '31'
 * inspectScian('511130', { version: 2020 }).diagnostics[0].code // => 'scian/unknown-version'
 */
export function inspectScian(scian: unknown, options?: { readonly version?: unknown }): Inspection<ScianParts> {
  // What no compiler checked may be null, or anything.
  const version: unknown = (options as { readonly version?: unknown } | null | undefined)?.version;
  const reading = readIdentifier(scian, { pattern: written, malformed: malformedScian, isOneGroup: true });
  if (!hasParts(reading)) return reading;
  const [, range = '', digits = ''] = reading;
  const normalized = range === '' ? digits : range.slice(0, 2);
  const sector = findScianSector(normalized);
  const diagnostics: Diagnostic[] = [];
  if (sector === undefined) {
    diagnostics.push(buildDiagnostic(scianUnknownSector, [], { scian: normalized, sector: normalized.slice(0, 2) }));
  }
  if (version !== undefined && !isScianVersion(version)) {
    const written = typeof version === 'number' ? version : typeof version === 'string' ? shortenText(version, 200) : typeOf(version);
    diagnostics.push(buildDiagnostic(scianUnknownVersion, [], { version: written, known: [...scianVersions] }));
  }
  return { wellFormed: true, normalized, level: levels[normalized.length - 2] ?? 'sector', sector: sector ?? 'unknown', diagnostics };
}

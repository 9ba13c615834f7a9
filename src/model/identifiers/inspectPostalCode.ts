import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { malformedPostalCode, postalCodeOnBothSides } from '../../diagnostics/identifierDiagnostics';
import { hasParts, readIdentifier, type Inspection } from './inspection';

const pattern = /^([abceghj-nprstvxyABCEGHJ-NPRSTVXY]\d[abceghj-nprstv-zABCEGHJ-NPRSTV-Z]) ?(\d[abceghj-nprstv-zABCEGHJ-NPRSTV-Z]\d)$/u;

/** What a well-formed postal code of Canada says. */
export interface PostalCodeParts {
  /** Its first three characters (« région de tri d’acheminement »). */
  readonly sortingArea: string;
  /** By its first letter: G, H and J are in Québec. `unknown` for K1A, which serves federal offices in Ottawa and in Gatineau. */
  readonly inQuebec: 'yes' | 'no' | 'unknown';
  /** Whether its second character is 0: served by a rural post office. */
  readonly rural: boolean;
}

/**
 * What a postal code of Canada says by itself. A space or a hyphen between its halves and letters in lower case are accepted. Never throws,
 * whatever it is given. Only Canada Post knows whether a code is in use.
 *
 * Source: Canada Post (letters D, F, I, O, Q and U are never used, W and Z never first); K1A as listed by its readers.
 *
 * @param postalCode - A text; anything else is not one.
 * @example
 * inspectPostalCode('g9a5c5') // => { wellFormed: true, normalized: 'G9A 5C5', sortingArea: 'G9A', inQuebec: 'yes', rural: false, diagnostics: [] }
 * inspectPostalCode('K1A 0B1').inQuebec // => 'unknown'
 * inspectPostalCode('G9A 5O5').wellFormed // => false
 */
export function inspectPostalCode(postalCode: unknown): Inspection<PostalCodeParts> {
  const reading = readIdentifier(postalCode, { pattern, malformed: malformedPostalCode });
  if (!hasParts(reading)) return reading;
  const [, first = '', second = ''] = reading;
  const sortingArea = first.toUpperCase();
  const normalized = `${sortingArea} ${second.toUpperCase()}`;
  const isOnBothSides = sortingArea === 'K1A';
  return {
    wellFormed: true,
    normalized,
    sortingArea,
    inQuebec: isOnBothSides ? 'unknown' : /^[GHJ]/u.test(sortingArea) ? 'yes' : 'no',
    rural: sortingArea[1] === '0',
    diagnostics: isOnBothSides ? [buildDiagnostic(postalCodeOnBothSides, [], { postalCode: normalized })] : [],
  };
}

/** Whether a text has the form of a postal code, as `inspectPostalCode` says: most are written in the usual way, which is looked at first. */
export function hasPostalCodeForm(text: string): boolean {
  return pattern.test(text) || inspectPostalCode(text).wellFormed;
}

import { findNearestName } from '../../base/nearestName';
import { shortenText } from '../../base/shortenText';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import { malformedVersion, noKind, unknownDocument } from '../../diagnostics/documentDiagnostics';
import { refuseType } from '../../diagnostics/fromZodIssues';
import { readDocumentId, suggestDocumentId } from '../readDocumentId';
import type { DocumentKind } from './documentKind';

/** The kind of a document and the `schema` key it bears, or why it has none. */
export type Identity<Known extends DocumentKind> =
  | { readonly document: Known; readonly received: string; readonly refused?: never }
  | { readonly document?: never; readonly received?: never; readonly refused: Diagnostic };

/**
 * What kind of document a JSON value says it is. Only its `schema` key counts; without one the nearest kind is suggested, by the names
 * that the value has.
 *
 * @param expected - The kind that it must be; without it, any that is known.
 */
export function identifyDocument<Known extends DocumentKind>(
  json: unknown,
  known: readonly Known[],
  expected: Known | undefined,
): Identity<Known> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { refused: refuseType([], 'object', json ?? null) };
  const received: unknown = Object.hasOwn(json, 'schema') ? (json as { readonly schema: unknown }).schema : undefined;
  const ids = known.map(({ id }) => id);
  if (received === undefined) {
    const nearest = expected ?? findNearestKind(Object.keys(json).slice(0, mostNames), known);
    return { refused: buildDiagnostic(noKind, [], { received: null, nearest: nearest?.id ?? null, known: ids }) };
  }
  if (typeof received !== 'string') return { refused: refuseType(['schema'], 'text', received) };
  const kind = readDocumentId(received)?.kind;
  const document = known.find((each) => each.kind === kind);
  const short = shortenText(received, 200);
  const [written] = (expected === undefined ? ids : [expected.id]).flatMap((id) => suggestDocumentId(received, id) ?? []);
  if (written !== undefined) return { refused: buildDiagnostic(malformedVersion, ['schema'], { received: short, expected: written }) };
  if (expected !== undefined && document !== expected) {
    return { refused: buildDiagnostic(unknownDocument, ['schema'], { received: short, expected: expected.id }) };
  }
  if (document !== undefined) return { document, received };
  const nearest = findNearestName(
    short.split('/')[1] ?? short,
    known.map((each) => each.kind),
  );
  const id = known.find((each) => each.kind === nearest)?.id ?? null;
  return { refused: buildDiagnostic(noKind, ['schema'], { received: short, nearest: id, known: ids }) };
}

/** Names looked at to tell a kind: no kind has as many. */
const mostNames = 1_000;

/** The kind that knows the most of these names and, among those, misses the fewest of its own; none when no name tells it from the others. */
function findNearestKind<Known extends DocumentKind>(names: readonly string[], known: readonly Known[]): Known | undefined {
  const isShared = (name: string): boolean => known.every(({ schema }) => Object.hasOwn(schema.shape, name));
  const telling = new Set(names.filter((name) => !isShared(name)));
  let nearest: { document: Known; has: number; misses: number } | undefined;
  for (const document of known) {
    const shape = Object.entries(document.schema.shape);
    const has = shape.filter(([name]) => telling.has(name)).length;
    const misses = shape.filter(([name, { _zod: field }]) => field.optin !== 'optional' && !telling.has(name)).length;
    const isNearer = nearest === undefined || has > nearest.has || (has === nearest.has && misses < nearest.misses);
    if (has > 0 && isNearer) nearest = { document, has, misses };
  }
  return nearest?.document;
}

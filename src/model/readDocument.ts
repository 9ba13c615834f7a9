import type * as z from 'zod';

import { guardLimits, type GuardLimits } from '../base/guard';
import { runChecks, type Check } from '../diagnostics/defineCheck';
import { hasErrors, type Diagnostic, type DiagnosticPath, type ReadResult } from '../diagnostics/diagnostic';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import { keptUnknownKey, newerDocument, unknownDocument } from '../diagnostics/documentDiagnostics';
import { guardJson } from '../diagnostics/fromGuard';
import { fromZodIssues } from '../diagnostics/fromZodIssues';

/** How a kind of document is read: its schema, the checks that no schema can express, and its limits. */
export interface DocumentReader<Document> {
  readonly schema: z.ZodType<Document>;
  /** The value of its `schema` key, as `trajet/template/1.0`; absent for a noun that travels inside documents. */
  readonly id?: string;
  readonly checks?: readonly Check<Document>[];
  readonly limits?: GuardLimits;
}

/**
 * Reads a JSON value as a document: guard, version, schema, checks. Never throws, whatever the value.
 *
 * A document of a later minor version keeps the keys that this version does not know, each with a warning.
 */
export function readDocument<Document>(json: unknown, reader: DocumentReader<Document>): ReadResult<Document> {
  const unsafe = guardJson(json, reader.limits ?? guardLimits);
  if (unsafe.length > 0) return { success: false, diagnostics: unsafe };
  const version = reader.id === undefined ? { refused: [], later: undefined, readable: json } : readVersion(json, reader.id);
  if (version.refused.length > 0) return { success: false, diagnostics: version.refused };
  const parsed = reader.schema.safeParse(version.readable);
  if (parsed.success) return finish(parsed.data, [], reader);
  const refused = fromZodIssues(parsed.error.issues, version.readable, reader.schema);
  if (version.later === undefined || refused.some(({ code }) => code !== 'schema/unknown-key')) {
    return { success: false, diagnostics: refused };
  }
  const { later } = version;
  const stripped = reader.schema.safeParse(withoutPaths(version.readable, refused));
  if (!stripped.success) return { success: false, diagnostics: fromZodIssues(stripped.error.issues, version.readable, reader.schema) };
  const kept = refused.map(({ path }) => buildDiagnostic(keptUnknownKey, path, { key: String(path.at(-1) ?? ''), version: later }));
  const restored = [...refused.map(({ path }) => path), ['schema']];
  return finish(withPathsOf(stripped.data, json, restored), kept, reader);
}

function finish<Document>(document: Document, remarks: readonly Diagnostic[], reader: DocumentReader<Document>): ReadResult<Document> {
  const diagnostics = [...remarks, ...runChecks(reader.checks ?? [], document)];
  return hasErrors(diagnostics) ? { success: false, diagnostics } : { success: true, data: document, diagnostics };
}

interface VersionReading {
  readonly refused: readonly Diagnostic[];
  /** The version of the document when it is a later minor than ours. */
  readonly later: string | undefined;
  /** The document, under our own version number. */
  readonly readable: unknown;
}

/** `trajet/template/1.2` read by a library that knows 1.0: the same kind and major, a later minor. */
function readVersion(json: unknown, id: string): VersionReading {
  const same: VersionReading = { refused: [], later: undefined, readable: json };
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return same;
  const received: unknown = (json as Readonly<Record<string, unknown>>)['schema'];
  if (received === id || received === undefined || typeof received !== 'string') return same;
  const [kind, known] = splitId(id);
  const [receivedKind, version] = splitId(received);
  if (receivedKind !== kind || version === undefined || known === undefined) {
    return { ...same, refused: [buildDiagnostic(unknownDocument, ['schema'], { received: received.slice(0, 200), expected: id })] };
  }
  if (version.major !== known.major || version.minor < known.minor) {
    return { ...same, refused: [buildDiagnostic(newerDocument, ['schema'], { received, known: id })] };
  }
  return { refused: [], later: `${version.major}.${version.minor}`, readable: { ...json, schema: id } };
}

function splitId(id: string): readonly [string, { readonly major: number; readonly minor: number } | undefined] {
  const parts = /^(trajet\/[a-z-]{1,40})\/(\d{1,4})\.(\d{1,4})$/u.exec(id);
  return parts === null ? [id, undefined] : [parts[1] ?? id, { major: Number(parts[2]), minor: Number(parts[3]) }];
}

type Json = Readonly<Record<string | number, unknown>>;

/** A copy without the keys at the paths of the diagnostics. */
function withoutPaths(json: unknown, diagnostics: readonly Diagnostic[]): unknown {
  const removed = new Set(diagnostics.map(({ path }) => JSON.stringify(path)));
  const copy = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const at = [...path, key];
        return removed.has(JSON.stringify(at)) ? [] : [[key, copy(item, at)]];
      }),
    );
  };
  return copy(json, []);
}

/** The parsed document (a copy of ours) with the values of some paths put back as they were given: later keys, and the later version itself. */
function withPathsOf<Document>(document: Document, json: unknown, paths: readonly DiagnosticPath[]): Document {
  for (const path of paths) {
    let [target, source]: [unknown, unknown] = [document, json];
    for (const key of path.slice(0, -1)) [target, source] = [(target as Json)[key], (source as Json)[key]];
    const last = path.at(-1) ?? '';
    Object.assign(target as object, { [last]: (source as Json)[last] });
  }
  return document;
}

import type * as z from 'zod';

import { guardLimits, type GuardLimits } from '../base/guard';
import { removePaths } from '../base/removePaths';
import { shortenText } from '../base/shortenText';
import { runChecks, type Check } from '../diagnostics/defineCheck';
import { hasErrors, type Diagnostic, type DiagnosticPath, type ReadResult } from '../diagnostics/diagnostic';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import {
  keptUnknownKey,
  malformedVersion,
  moreFound,
  newerDocument,
  olderDocument,
  unknownDocument,
} from '../diagnostics/documentDiagnostics';
import { formatPath } from '../diagnostics/formatPath';
import { guardJson } from '../diagnostics/fromGuard';
import { fromZodIssues, mostListed } from '../diagnostics/fromZodIssues';
import { findUnknownKeys } from '../diagnostics/knownKeys';
import { missingKey } from '../diagnostics/typeDiagnostics';
import { compareDocumentIds, readDocumentId, suggestDocumentId } from './readDocumentId';

/** How a kind of document is read: its schema, the checks that no schema can express, and its limits. */
export interface DocumentReader<Document> {
  /** What the document must look like. */
  readonly schema: z.ZodType<Document>;
  /** The value of its `schema` key, as `trajet/template/1.0`; absent for a noun that travels inside documents. */
  readonly id?: string;
  /** What is looked at once the schema is met. Absent: nothing more. */
  readonly checks?: readonly Check<Document>[];
  /**
   * True where no check ever speaks of what is absent: a document with faults is then told at once what they find in the rest of it. Absent:
   * checks are run on a whole document only, since a source left out for being wrong would be told to be missing.
   */
  readonly speaksOfPresent?: boolean;
  /** How deep and how large a document may be; `none` where whoever made the value proved it plain already. Absent: the usual limits. */
  readonly limits?: GuardLimits | 'none';
}

/**
 * Reads a JSON value as a document: guard, version, schema, checks. Never throws, whatever the value.
 *
 * A document of a later minor version keeps the keys that this version does not know, each with a warning.
 */
export function readDocument<Document>(json: unknown, reader: DocumentReader<Document>): ReadResult<Document> {
  const { limits = guardLimits } = reader;
  const unsafe = limits === 'none' ? [] : guardJson(json, limits);
  if (unsafe.length > 0) return { success: false, diagnostics: unsafe };
  const version = reader.id === undefined ? { refused: [], later: undefined, readable: json } : readVersion(json, reader.id);
  if (version.refused.length > 0) return { success: false, diagnostics: version.refused };
  const { later } = version;
  const unknown = later === undefined ? [] : findUnknownKeys(reader.schema, version.readable);
  const readable = removePaths(version.readable, unknown);
  const parsed = reader.schema.safeParse(readable);
  if (!parsed.success) {
    const faults = fromZodIssues(parsed.error.issues, readable, reader.schema);
    return { success: false, diagnostics: [...faults, ...checkRest(readable, faults, reader)] };
  }
  if (later === undefined) return finish(parsed.data, [], reader);
  return finish(withPathsOf(parsed.data, json, [...unknown, ['schema']]), remarkKept(unknown, later), reader);
}

/**
 * What the checks say of a document without the names that are wrong in it: they see values that met the schema, never others. Nothing where
 * the rest cannot be read alone: a required name is wrong or missing, or an item of a list.
 */
function checkRest<Document>(readable: unknown, faults: readonly Diagnostic[], reader: DocumentReader<Document>): Diagnostic[] {
  const { checks = [], speaksOfPresent = false } = reader;
  const isOnKeys = faults.every(({ code, path }) => code !== missingKey.code && typeof path.at(-1) === 'string');
  if (!speaksOfPresent || !isOnKeys) return [];
  const pointers = new Map(faults.map(({ path }) => [formatPath(path), path]));
  const apart = [...pointers].filter(([pointer]) => ![...pointers.keys()].some((other) => pointer.startsWith(`${other}/`)));
  const rest = reader.schema.safeParse(
    removePaths(
      readable,
      apart.map(([, path]) => path),
    ),
  );
  return rest.success ? runChecks(checks, rest.data) : [];
}

/** One warning for each name kept, and after the first 200 a word that there are others. */
function remarkKept(paths: readonly DiagnosticPath[], version: string): Diagnostic[] {
  const remarks = paths
    .slice(0, mostListed)
    .map((path) => buildDiagnostic(keptUnknownKey, path, { key: shortenText(String(path.at(-1) ?? ''), 200), version }));
  return paths.length > mostListed ? [...remarks, buildDiagnostic(moreFound, [], { shown: mostListed }, { severity: 'warning' })] : remarks;
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
  const known = readDocumentId(id);
  const version = readDocumentId(received);
  if (known === undefined || version?.kind !== known.kind) {
    const short = shortenText(received, 200);
    const written = suggestDocumentId(received, id);
    return {
      ...same,
      refused: [
        written === undefined
          ? buildDiagnostic(unknownDocument, ['schema'], { received: short, expected: id })
          : buildDiagnostic(malformedVersion, ['schema'], { received: short, expected: written }),
      ],
    };
  }
  if (version.major !== known.major || version.minor < known.minor) {
    const definition = compareDocumentIds(version, known) < 0 ? olderDocument : newerDocument;
    return { ...same, refused: [buildDiagnostic(definition, ['schema'], { received, known: id })] };
  }
  return { refused: [], later: `${version.major}.${version.minor}`, readable: { ...json, schema: id } };
}

type Json = Readonly<Record<string | number, unknown>>;

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

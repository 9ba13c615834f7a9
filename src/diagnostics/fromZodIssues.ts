import type * as z from 'zod';

import { findNearestName } from '../base/nearestName';
import { shortenText } from '../base/shortenText';
import type { Diagnostic, DiagnosticPath } from './diagnostic';
import { buildDiagnostic } from './defineDiagnostic';
import { moreFound } from './documentDiagnostics';
import { formatPath } from './formatPath';
import { malformedBusinessNumber, malformedNeq, malformedScian } from './identifierDiagnostics';
import { describePlace, isWholeNumber, mayOmit, suggestAt, type Reading } from './describePlace';
import { findMeantName } from './findMeantName';
import { listChoices, listKnownKeys } from './knownKeys';
import {
  malformedCode,
  malformedContentVersion,
  malformedDate,
  malformedId,
  malformedInstant,
  malformedText,
  malformedTime,
  noneFits,
  tooBig,
  tooSmall,
  unknownChoice,
  unknownKey,
  unreadableMinutes,
} from './schemaDiagnostics';
import { missingKey, wrongType, type WrongTypeParams } from './typeDiagnostics';

type Issue = z.core.$ZodIssue;

/** Our schemas name a diagnostic where zod would write a sentence: `z.string().regex(slug, { error: 'id/malformed' })`. */
const namedBySchema = new Map(
  [
    { definition: malformedId, type: 'id' },
    { definition: malformedDate, type: 'date' },
    { definition: malformedTime, type: 'time' },
    { definition: malformedInstant, type: 'instant' },
    { definition: unreadableMinutes, type: 'duration' },
    { definition: malformedNeq, type: 'text' },
    { definition: malformedBusinessNumber, type: 'text' },
    { definition: malformedScian, type: 'text' },
    { definition: malformedContentVersion, type: 'text' },
  ].map((named) => [named.definition.code as string, named]),
);

/** What a schema of codes says where zod would write a sentence: the vocabulary, and the code meant where there is one. */
const namedCode = /^codes\/malformed (\w+) (\S*)$/u;

/** What a schema of choices says where zod would write a sentence: the choice meant, by one of its labels. */
const namedChoice = /^schema\/unknown-choice (\S*)$/u;

/** Diagnostics listed of one document: more would help nobody, and a hostile file could fill the memory. */
export const mostListed = 200;

/** The diagnostics of what zod refused, each at its exact path, and `document/more-found` after the first 200. */
export function fromZodIssues(issues: readonly Issue[], json: unknown, schema: z.core.$ZodType): Diagnostic[] {
  const listed: Diagnostic[] = [];
  for (const diagnostic of readIssues(issues, [], { json, schema })) {
    // A number beyond two limits is told once, by the second: zod's own limit for integers comes first, ours is the narrower.
    const last = listed.at(-1);
    if (last?.code === diagnostic.code && formatPath(last.path) === formatPath(diagnostic.path)) listed.pop();
    if (listed.length === mostListed) return [...listed, buildDiagnostic(moreFound, [], { shown: mostListed })];
    listed.push(diagnostic);
  }
  return listed;
}

function* readIssues(issues: readonly Issue[], base: DiagnosticPath, reading: Reading): Generator<Diagnostic> {
  for (const issue of issues) yield* readIssue(issue, base, reading);
}

function* readIssue(issue: Issue, base: DiagnosticPath, reading: Reading): Generator<Diagnostic> {
  const path: DiagnosticPath = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const received = valueAt(reading.json, path);
  const named = namedBySchema.get(issue.message);
  if (named !== undefined && issue.code !== 'invalid_key') {
    yield isScalar(received)
      ? buildDiagnostic(named.definition, path, { received: describe(received), ...omitEmpty(received, path, reading) })
      : refuseType(path, named.type, received, reading);
    return;
  }
  const [, vocabulary, nearestCode] = namedCode.exec(issue.message) ?? [];
  if (vocabulary !== undefined) {
    const params = { received: describe(received), vocabulary, nearest: nearestCode || null };
    yield buildDiagnostic(malformedCode, path, { ...params, ...omitEmpty(received, path, reading) });
    return;
  }
  switch (issue.code) {
    case 'invalid_type':
      yield refuseType(path, nameOfType(issue.expected), received, reading);
      return;
    case 'invalid_value':
      yield refuseChoice(path, received, { choices: issue.values.map(String), meant: namedChoice.exec(issue.message)?.[1] }, reading);
      return;
    case 'unrecognized_keys': {
      const known = listKnownKeys(reading.schema, path, reading.json);
      for (const key of issue.keys) {
        const nearest = findMeantName(key, { ...reading, path, known });
        yield buildDiagnostic(unknownKey, [...path, key], { key: shortenText(key, 200), nearest: nearest ?? null });
      }
      return;
    }
    case 'too_small':
      yield buildDiagnostic(tooSmall, path, {
        of: nameOfSize(issue.origin),
        minimum: Number(issue.minimum),
        ...omitEmpty(received, path, reading),
      });
      return;
    case 'too_big':
      yield buildDiagnostic(tooBig, path, { of: nameOfSize(issue.origin), maximum: Number(issue.maximum) });
      return;
    case 'invalid_union': {
      const nearest = nearestBranch(issue.errors);
      // A tag that no form bears comes without branches: older versions of zod do not say which forms there are, the schema does.
      const choices = nearest === undefined ? listChoices(reading.schema, path, reading.json) : [];
      if (nearest !== undefined) yield* readIssues(nearest, path, reading);
      else yield choices.length > 0 ? refuseChoice(path, received, { choices }, reading) : buildDiagnostic(noneFits, path, {});
      return;
    }
    case 'invalid_key': {
      const key = String(path.at(-1) ?? '');
      const definition = namedBySchema.get(issue.issues[0]?.message ?? '')?.definition ?? malformedText;
      yield buildDiagnostic(definition, path, { received: describe(key) });
      return;
    }
    case 'invalid_format':
      yield buildDiagnostic(malformedText, path, { received: describe(received) });
      return;
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      yield buildDiagnostic(noneFits, path, {});
  }
}

/**
 * A value of another type than the one expected, or its absence.
 *
 * @param reading - Where it was read; without it, nothing is suggested.
 */
export function refuseType(
  path: DiagnosticPath,
  expected: string,
  received: unknown,
  reading?: Reading,
  choices?: readonly string[],
): Diagnostic {
  const key = String(path.at(-1) ?? '');
  const isWhole = expected === 'integer' || (expected === 'number' && reading !== undefined && isWholeNumber(path, reading));
  const type = isWhole ? (/Cents$/u.test(key) ? 'cents' : 'integer') : expected;
  const place = { ...(reading !== undefined && describePlace(type, path, reading)), ...(choices !== undefined && { choices }) };
  if (received === undefined) return buildDiagnostic(missingKey, path, { key: shortenText(key, 200), expected: type, ...place });
  const params: WrongTypeParams = { expected: type, received: typeOf(received), ...place };
  if (path.length === 0 && type === 'object' && isJsonText(received))
    return buildDiagnostic(wrongType, path, { ...params, received: 'json-text' });
  return buildDiagnostic(wrongType, path, { ...params, ...(reading !== undefined && describeFound(type, received, path, reading)) });
}

/** What was found, what was surely meant by it, and whether it may be left out. */
function describeFound(expected: string, received: unknown, path: DiagnosticPath, reading: Reading): Partial<WrongTypeParams> {
  const write = isScalar(received) ? suggestAt(path, received, expected === 'cents', reading) : undefined;
  const omit = received === null || (typeof received === 'string' && received.trim() === '') ? mayOmit(path, reading) : false;
  return {
    ...(typeof received === 'number' && { found: received }),
    ...(typeof received === 'string' && { found: describe(received) }),
    ...(write !== undefined && { write }),
    ...(omit && { omit }),
  };
}

/** A whole document as text, which was not read yet. */
function isJsonText(received: unknown): boolean {
  return typeof received === 'string' && /^\ufeff?\s*[{[]/u.test(received.slice(0, 1_000));
}

/** That a name whose text is empty may be left out. */
function omitEmpty(received: unknown, path: DiagnosticPath, reading: Reading): { readonly omit?: true } {
  return typeof received === 'string' && received.trim() === '' && mayOmit(path, reading) ? { omit: true } : {};
}

function refuseChoice(
  path: DiagnosticPath,
  received: unknown,
  { choices, meant }: { readonly choices: readonly string[]; readonly meant?: string | undefined },
  reading: Reading,
): Diagnostic {
  if (!isScalar(received)) return refuseType(path, 'choice', received, reading, choices);
  const text = describe(received);
  const nearest = meant !== undefined && choices.includes(meant) ? meant : (findNearestName(text, choices) ?? null);
  return buildDiagnostic(unknownChoice, path, { received: text, choices, nearest, ...omitEmpty(received, path, reading) });
}

/** Of the ways a union was refused, the one that came nearest: of the right type, then with the fewest faults, those deepest inside first. */
function nearestBranch(errors: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const branches = flattenUnions(errors).map((issues) => ({
    issues,
    isOfWrongType: issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
    faults: issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0),
    depth: issues.reduce((deepest, { path }) => Math.max(deepest, path.length), 0),
  }));
  const [nearest] = branches.sort((a, b) => Number(a.isOfWrongType) - Number(b.isOfWrongType) || a.faults - b.faults || b.depth - a.depth);
  return nearest?.issues;
}

/** Branches, where a branch that is a union at the same place gives way to its own. */
function flattenUnions(errors: readonly (readonly Issue[])[]): (readonly Issue[])[] {
  return errors.flatMap((issues) => {
    const [only, ...others] = issues;
    const isUnion = only?.code === 'invalid_union' && others.length === 0 && only.path.length === 0 && only.errors.length > 0;
    return isUnion ? flattenUnions(only.errors) : [issues];
  });
}

function nameOfType(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    int: 'integer',
    number: 'number',
    boolean: 'boolean',
    array: 'list',
    object: 'object',
    record: 'object',
    null: 'null',
  };
  return names[expected] ?? 'other';
}

function nameOfSize(origin: string): string {
  return origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number';
}

/** The type of a value, as `nameType` puts it in words: `text`, `number`, `list`… */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : nameOfType(typeof value);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function describe(value: unknown): string {
  return isScalar(value) ? shortenText(String(value), 200) : typeOf(value);
}

function valueAt(json: unknown, path: DiagnosticPath): unknown {
  let value: unknown = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

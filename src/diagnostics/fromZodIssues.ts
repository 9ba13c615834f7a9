import type * as z from 'zod';

import { findNearestName } from '../base/nearestName';
import type { Diagnostic, DiagnosticPath } from './diagnostic';
import { buildDiagnostic } from './defineDiagnostic';
import {
  malformedDate,
  malformedId,
  malformedText,
  malformedTime,
  missingKey,
  noneFits,
  tooBig,
  tooSmall,
  unknownChoice,
  unknownKey,
  unreadableMinutes,
  wrongType,
} from './schemaDiagnostics';

type Issue = z.core.$ZodIssue;

/** Our schemas name a diagnostic where zod would write a sentence: `z.string().regex(slug, { error: 'id/malformed' })`. */
const namedBySchema = new Map(
  [malformedId, malformedDate, malformedTime, unreadableMinutes].map((definition) => [definition.code as string, definition]),
);

const mostShown = 200;

/** The diagnostics of what zod refused, each at its exact path. `json` is the document as it was given. */
export function fromZodIssues(issues: readonly Issue[], json: unknown, schema: z.core.$ZodType): Diagnostic[] {
  return issues.flatMap((issue) => readIssue(issue, [], json, schema)).slice(0, mostShown);
}

function readIssue(issue: Issue, base: DiagnosticPath, json: unknown, schema: z.core.$ZodType): Diagnostic[] {
  const path: DiagnosticPath = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const received = valueAt(json, path);
  const named = namedBySchema.get(issue.message);
  if (named !== undefined && received !== undefined) return [buildDiagnostic(named, path, { received: describe(received) })];
  switch (issue.code) {
    case 'invalid_type': {
      const expected = nameOfType(issue.expected);
      if (received !== undefined) return [buildDiagnostic(wrongType, path, { expected, received: typeOf(received) })];
      return [buildDiagnostic(missingKey, path, { key: String(path.at(-1) ?? ''), expected })];
    }
    case 'unrecognized_keys': {
      const known = [...knownKeysAt(schema, path, json)];
      return issue.keys.map((key) => buildDiagnostic(unknownKey, [...path, key], { key, nearest: findNearestName(key, known) ?? null }));
    }
    case 'invalid_value': {
      if (received === undefined) return [buildDiagnostic(missingKey, path, { key: String(path.at(-1) ?? ''), expected: 'text' })];
      return [buildChoice(path, received, issue.values.map(String))];
    }
    case 'too_small':
      return [buildDiagnostic(tooSmall, path, { of: nameOfSize(issue.origin), minimum: Number(issue.minimum) })];
    case 'too_big':
      return [buildDiagnostic(tooBig, path, { of: nameOfSize(issue.origin), maximum: Number(issue.maximum) })];
    case 'invalid_union': {
      const choices = 'options' in issue ? issue.options : undefined;
      if (issue.errors.length === 0 && Array.isArray(choices)) {
        const last = path.at(-1);
        if (received === undefined) return [buildDiagnostic(missingKey, path, { key: String(last ?? ''), expected: 'text' })];
        return [buildChoice(path, received, choices.map(String))];
      }
      return nearestBranch(issue.errors).flatMap((inner) => readIssue(inner, path, json, schema));
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => readIssue({ ...inner, path: [] }, path, json, schema));
    case 'invalid_format':
      return [buildDiagnostic(malformedText, path, { received: describe(received) })];
    case 'not_multiple_of':
    case 'custom':
      return [buildDiagnostic(noneFits, path, {})];
  }
}

function buildChoice(path: DiagnosticPath, received: unknown, choices: readonly string[]): Diagnostic {
  const text = describe(received);
  return buildDiagnostic(unknownChoice, path, { received: text, choices, nearest: findNearestName(text, choices) ?? null });
}

/** Of the ways a union was refused, the one that came nearest: fewest faults, those deepest inside first. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  const wrongRoot = (issues: readonly Issue[]) => issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  return [...branches].sort((a, b) => Number(wrongRoot(a)) - Number(wrongRoot(b)) || a.length - b.length || depth(b) - depth(a))[0] ?? [];
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
    never: 'nothing',
  };
  return names[expected] ?? 'other';
}

function nameOfSize(origin: string): string {
  return origin === 'string' ? 'text' : origin === 'array' || origin === 'set' ? 'list' : 'number';
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  return nameOfType(typeof value);
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 200);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : typeOf(value);
}

function valueAt(json: unknown, path: DiagnosticPath): unknown {
  let value: unknown = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** Keys that the schema knows at a path, following the document where a union leaves a choice. */
function knownKeysAt(schema: z.core.$ZodType, path: DiagnosticPath, json: unknown): Set<string> {
  let candidates: z.core.$ZodType[] = [schema];
  for (const [index, key] of path.entries()) {
    candidates = candidates.flatMap(unwrap).flatMap((candidate) => {
      const { def } = (candidate as z.core.$ZodTypes)._zod;
      if (def.type === 'object')
        return Object.hasOwn(def.shape, key) ? [def.shape[String(key)]].filter((found) => found !== undefined) : [];
      if (def.type === 'array') return [def.element];
      return def.type === 'record' ? [def.valueType] : [];
    });
    if (index > 64) break;
  }
  const objects = candidates.flatMap(unwrap).flatMap((candidate) => {
    const { def } = (candidate as z.core.$ZodTypes)._zod;
    return def.type === 'object' ? [def.shape] : [];
  });
  const value = valueAt(json, path);
  const fitting = objects.filter((shape) => hasSameTag(shape, value));
  return new Set((fitting.length > 0 ? fitting : objects).flatMap((shape) => Object.keys(shape)));
}

function hasSameTag(shape: Readonly<Record<string, z.core.$ZodType>>, value: unknown): boolean {
  return Object.entries(shape).some(([key, schema]) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    return def.type === 'literal' && def.values.some((literal) => literal === valueAt(value, [key]));
  });
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'nonoptional':
      return unwrap(def.innerType);
    case 'union':
      return def.options.flatMap(unwrap);
    case 'lazy':
      return unwrap(def.getter());
    case 'pipe':
      return unwrap(def.in);
    default:
      return [schema];
  }
}

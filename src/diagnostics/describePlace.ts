import type * as z from 'zod';

import type { DiagnosticPath } from './diagnostic';
import { definitionOf, followPath, isOptionalField, listShapes } from './knownKeys';
import { suggestJson } from './suggestJson';
import type { PlaceParams } from './typeDiagnostics';

/** The document that was refused, and the schema that refused it. */
export interface Reading {
  readonly json: unknown;
  readonly schema: z.core.$ZodType;
}

/** Names said of an object: more would drown the reader. */
const mostNames = 3;

/** What the schema says of an object expected at a path: the first names that it must have, else the first that it may have. */
export function describePlace(expected: string, path: DiagnosticPath, { json, schema }: Reading): PlaceParams {
  if (expected !== 'object') return {};
  const shapes = listShapes(schema, path, json);
  const [first = [], ...others] = shapes.map((shape) =>
    Object.entries(shape).flatMap(([key, field]) => (isOptionalField(field) ? [] : [key])),
  );
  const shared = first.filter((key) => others.every((required) => required.includes(key)));
  const required = (shared.length > 0 ? shared : first).slice(0, mostNames);
  if (required.length > 0) return { required };
  const allowed = Object.keys(shapes[0] ?? {}).slice(0, mostNames);
  return allowed.length > 0 ? { allowed } : {};
}

/** Whether the figure expected at a path is whole: zod says so of 12.5, not of a text. */
export function isWholeNumber(path: DiagnosticPath, { json, schema }: Reading): boolean {
  return followPath(schema, path, json).some((candidate) => {
    const definition = definitionOf(candidate);
    return definition.type === 'number' && 'format' in definition && definition.format === 'safeint';
  });
}

/** Whether the name at a path may be left out of its object. */
export function mayOmit(path: DiagnosticPath, { json, schema }: Reading): boolean {
  const key = path.at(-1);
  if (typeof key !== 'string') return false;
  const fields = listShapes(schema, path.slice(0, -1), json).flatMap((shape) => (Object.hasOwn(shape, key) ? [shape[key]] : []));
  return fields.length > 0 && fields.every((field) => field !== undefined && isOptionalField(field));
}

/** What was surely meant by a text, a figure or a boolean at a path, as JSON text; `undefined` when the schema would refuse it too. */
export function suggestAt(
  path: DiagnosticPath,
  given: string | number | boolean,
  inCents: boolean,
  { json, schema }: Reading,
): string | undefined {
  for (const candidate of followPath(schema, path, json)) {
    const written = suggestJson(candidate, given, inCents);
    if (written !== undefined) return written;
  }
  return undefined;
}

import type * as z from 'zod';

import type { DiagnosticPath } from './diagnostic';

/**
 * Which names a schema knows at a place of a document.
 *
 * A walk keeps every schema that the place may follow: the options of a union are all kept, unless a tag of the document
 * (`op: 'set'`) tells which is meant. Schemas are kept once each, so a rule that holds itself costs no more at 60 levels than at two.
 */

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;

/** The definition of a schema, told apart by its `type`. */
export function definitionOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  // zod types a schema in hand as the base class; `$ZodTypes` is its own list of all of them.
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schemas behind wrappers and unions: what a value may be. */
export function unwrap(schema: Schema): Schema[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'nonoptional':
      return unwrap(definition.innerType);
    case 'union':
      return definition.options.flatMap(unwrap);
    case 'lazy':
      return unwrap(definition.getter());
    case 'pipe':
      return unwrap(definition.in);
    default:
      return [schema];
  }
}

function unwrapAll(schemas: readonly Schema[]): Schema[] {
  return [...new Set(schemas.flatMap(unwrap))];
}

function readKey(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

/** How many literals and enumerations of the shape hold what the value says there, as `op: 'set'`. */
function countSameTags(shape: Shape, value: unknown): number {
  return Object.entries(shape).filter(([key, schema]) => {
    const definition = definitionOf(schema);
    const tag = readKey(value, key);
    if (definition.type === 'literal') return definition.values.some((literal) => literal === tag);
    return definition.type === 'enum' && Object.values(definition.entries).some((entry) => entry === tag);
  }).length;
}

/** The shapes that an object may have: those that most of its tags tell. */
function shapesFor(schemas: readonly Schema[], value: unknown): Shape[] {
  const shapes = schemas.flatMap((schema) => {
    const definition = definitionOf(schema);
    return definition.type === 'object' ? [definition.shape] : [];
  });
  if (shapes.length < 2) return shapes;
  const counts = shapes.map((shape) => countSameTags(shape, value));
  const most = Math.max(...counts);
  return shapes.filter((_, index) => counts[index] === most);
}

/** What the value under a key may be. */
function stepInto(schemas: readonly Schema[], value: unknown, key: string | number): Schema[] {
  const inside = schemas.flatMap((schema) => {
    const definition = definitionOf(schema);
    if (definition.type === 'array') return typeof key === 'number' ? [definition.element] : [];
    return definition.type === 'record' ? [definition.valueType] : [];
  });
  const fields = shapesFor(schemas, value).flatMap((shape) => {
    const field = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
    return field === undefined ? [] : [field];
  });
  return unwrapAll([...inside, ...fields]);
}

/** The shapes that an object may have at a path of a document. */
export function listShapes(schema: Schema, path: DiagnosticPath, json: unknown): Shape[] {
  return shapesFor(followPath(schema, path, json), path.reduce(readKey, json));
}

/** Whether the name of a field may be left out. */
export function isOptionalField(field: Schema): boolean {
  return field._zod.optin === 'optional';
}

/** Names that the schema knows at a path of a document, in the order of the schema; none where it takes any name. */
export function listKnownKeys(schema: Schema, path: DiagnosticPath, json: unknown): string[] {
  return [...new Set(listShapes(schema, path, json).flatMap((shape) => Object.keys(shape)))];
}

/** Objects that any noun may hold: a name that they know says nothing of the noun. */
const heldByAll = new Set(['source', 'note', 'x']);

/** Where a name that is not known at a path belongs: `place.region`, when exactly one object that may stand there knows it. */
export function findHolder(schema: Schema, path: DiagnosticPath, json: unknown, name: string): string | undefined {
  const fields = listShapes(schema, path, json)
    .flatMap((shape) => Object.entries(shape))
    .filter(([key]) => !heldByAll.has(key));
  const holders = fields.filter(([, field]) =>
    unwrap(field).some((inside) => {
      const definition = definitionOf(inside);
      return definition.type === 'object' && Object.hasOwn(definition.shape, name);
    }),
  );
  const [only, ...others] = new Set(holders.map(([key]) => key));
  return only === undefined || others.length > 0 ? undefined : `${only}.${name}`;
}

/** What the value at a path may be. */
export function followPath(schema: Schema, path: DiagnosticPath, json: unknown): Schema[] {
  let schemas = unwrapAll([schema]);
  let value = json;
  for (const key of path) {
    schemas = stepInto(schemas, value, key);
    value = readKey(value, key);
  }
  return schemas;
}

/** Texts and figures that the schema lists for a place, whichever form the rest of the document takes; none where it lists none. */
export function listChoices(schema: Schema, path: DiagnosticPath, json: unknown): string[] {
  const last = path.at(-1) ?? '';
  const parents = followPath(schema, path.slice(0, -1), json);
  const fields = parents.flatMap((parent) => {
    const definition = definitionOf(parent);
    return definition.type === 'object' && Object.hasOwn(definition.shape, last) ? [definition.shape[String(last)]] : [];
  });
  const choices = fields.flatMap((field) => {
    const definition = field === undefined ? undefined : definitionOf(field);
    if (definition?.type === 'literal') return definition.values.map(String);
    return definition?.type === 'enum' ? Object.values(definition.entries).map(String) : [];
  });
  return [...new Set(choices)];
}

/**
 * Paths of the names in a document that its schema does not know, parents first; what is under an unknown name is not walked.
 *
 * @param json - A value that has passed the guard: its depth bounds the recursion.
 */
export function findUnknownKeys(schema: Schema, json: unknown): DiagnosticPath[] {
  const unknown: DiagnosticPath[] = [];
  const walk = (schemas: readonly Schema[], value: unknown, path: DiagnosticPath): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const items = stepInto(schemas, value, 0);
      for (const [index, item] of value.entries()) walk(items, item, [...path, index]);
      return;
    }
    const shapes = shapesFor(schemas, value);
    const isOpen = shapes.length === 0 || schemas.some(takesAnyName);
    const known = new Set(shapes.flatMap((shape) => Object.keys(shape)));
    for (const key of Object.keys(value)) {
      if (isOpen || known.has(key)) walk(stepInto(schemas, value, key), readKey(value, key), [...path, key]);
      else unknown.push([...path, key]);
    }
  };
  walk(unwrapAll([schema]), json, []);
  return unknown;
}

/** Whether an object of any names fits: a record, or JSON of the caller's own. */
function takesAnyName(schema: Schema): boolean {
  const { type } = definitionOf(schema);
  return type === 'record' || type === 'any' || type === 'unknown';
}

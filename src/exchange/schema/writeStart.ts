import type { JsonSchemaPart, SchemaWriting } from './schemaWriting';

/**
 * The root of a document, with a `default` for each property that must be there and may be empty: a form then asks nothing of whoever has no
 * partner, no session, no posting to write yet. Only at the root: inside a part that may be absent, a default would make a part of what
 * nobody filled in.
 */
export function writeStart(root: JsonSchemaPart, writing: SchemaWriting): JsonSchemaPart {
  const { properties = {}, required = [] } = root as WrittenPart;
  const started = Object.entries(properties).map(([key, property]): [string, JsonSchemaPart] => {
    const start = required.includes(key) ? findStart(property, writing) : undefined;
    return [key, { ...property, ...(start !== undefined && { default: start }) }];
  });
  return { ...root, properties: Object.fromEntries(started) };
}

/** What a part is while nobody has written anything in it, if it may be so. */
function findStart(part: JsonSchemaPart, writing: SchemaWriting): unknown {
  const { $ref, type, minItems, properties, required = [], const: constant } = part as WrittenPart;
  if (constant !== undefined) return constant;
  if ($ref !== undefined) return findStart(writing.definitions.get($ref.slice('#/$defs/'.length)) ?? {}, writing);
  if (type === 'array') return minItems === undefined ? [] : undefined;
  if (type !== 'object') return undefined;
  // Answers are under names of one's own: none is a beginning. A group whose every name may be left out is not: a text needs a language.
  if (required.length === 0) return properties === undefined ? {} : undefined;
  const starts = required.map((key): [string, unknown] => [key, findStart(properties?.[key] ?? {}, writing)]);
  return starts.every(([, start]) => start !== undefined) ? Object.fromEntries(starts) : undefined;
}

/** What is read of a part that was written. */
interface WrittenPart {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchemaPart>>;
  readonly required?: readonly string[];
}

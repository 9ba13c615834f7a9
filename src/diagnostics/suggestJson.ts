import type * as z from 'zod';

import { shortenText } from '../base/shortenText';
import { definitionOf, isOptionalField, unwrap } from './knownKeys';
import { readFigure } from './readFigure';

/** A text, a figure or a boolean that someone wrote. */
type Scalar = string | number | boolean;

/** How many lists and objects may be put around it. */
const mostAround = 3;

/** What is written further is not shown. */
const longest = 120;

/** How a schema of choices says which one a text names: `schema/unknown-choice lead`, `codes/malformed legalForm non-profit`. */
const namesChoice = /^(?:schema\/unknown-choice|codes\/malformed \w+) (\S+)$/u;

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  vrai: true,
  oui: true,
  yes: true,
  false: false,
  faux: false,
  non: false,
  no: false,
};

/**
 * What someone surely meant by a text, a figure or a boolean where something else is expected, as JSON text: the same without quotation
 * marks, in a list, or in an object that asks for nothing more. Only what the schema accepts is suggested.
 *
 * @param inCents - Whether the figure counts cents: an amount in dollars is then converted.
 */
export function suggestJson(schema: z.core.$ZodType, given: Scalar, inCents: boolean): string | undefined {
  const fitting = fit(schema, given, { inCents, around: mostAround });
  const text = fitting === undefined ? undefined : writeJson(fitting);
  return text === undefined || text.length > longest ? undefined : text;
}

type Json = Scalar | readonly Json[] | { readonly [Key in string]: Json };

function fit(schema: z.core.$ZodType, given: Scalar, options: { readonly inCents: boolean; readonly around: number }): Json | undefined {
  const reading = read(schema, given);
  if (reading === undefined) return given;
  const [, choice] = namesChoice.exec(reading) ?? [];
  if (choice !== undefined) return choice;
  for (const inside of unwrap(schema)) {
    const candidate = convert(inside, given, options);
    if (candidate !== undefined && read(schema, candidate) === undefined) return candidate;
  }
  return undefined;
}

function convert(
  schema: z.core.$ZodType,
  given: Scalar,
  { inCents, around }: { readonly inCents: boolean; readonly around: number },
): Json | undefined {
  const definition = definitionOf(schema);
  if (definition.type === 'string') return typeof given === 'number' ? String(given) : undefined;
  if (definition.type === 'number') return typeof given === 'string' ? readFigure(given, inCents) : undefined;
  if (definition.type === 'boolean') {
    const word = String(given).trim().toLowerCase();
    return Object.hasOwn(booleans, word) ? booleans[word] : undefined;
  }
  if (around === 0) return undefined;
  if (definition.type === 'array') {
    const item = fit(definition.element, given, { inCents, around: around - 1 });
    return item === undefined ? undefined : [item];
  }
  if (definition.type !== 'object') return undefined;
  const [only, ...others] = Object.entries(definition.shape).filter(([, field]) => !isOptionalField(field));
  if (only === undefined || others.length > 0) return undefined;
  const value = fit(only[1], given, { inCents, around: around - 1 });
  return value === undefined ? undefined : { [only[0]]: value };
}

/** Why a schema refuses a value, by its first fault; `undefined` when it accepts it. */
function read(schema: z.core.$ZodType, value: unknown): string | undefined {
  // Each part of a schema reads by itself; zod types it as the base class.
  const { success, error } = (schema as z.ZodType).safeParse(value);
  return success ? undefined : (error.issues[0]?.message ?? '');
}

/** JSON as people write it on one line, long texts cut. */
function writeJson(json: Json): string {
  if (typeof json === 'string') return JSON.stringify(shortenText(json, 60));
  if (typeof json !== 'object') return String(json);
  // `Array.isArray` does not know readonly lists.
  if (Array.isArray(json)) return `[${(json as readonly Json[]).map(writeJson).join(', ')}]`;
  return `{ ${Object.entries(json)
    .map(([key, value]) => `${JSON.stringify(key)}: ${writeJson(value)}`)
    .join(', ')} }`;
}

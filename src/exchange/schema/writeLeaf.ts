import * as z from 'zod';

import { definitionOf, type JsonSchemaPart } from './schemaWriting';

/** Formats of JSON Schema, by those of zod; the pattern beside them says the same. */
const formats: Readonly<Record<string, string>> = { date: 'date', datetime: 'date-time' };

/** A text, a number, true or false, null: as zod writes what goes in, with the format that makes a form show a calendar. */
export function writeLeaf(schema: z.core.$ZodType): JsonSchemaPart {
  const written = Object.entries(z.toJSONSchema(schema, { io: 'input' })).filter(([key]) => key !== '$schema');
  const definition = definitionOf(schema);
  const format = 'format' in definition ? formats[definition.format ?? ''] : undefined;
  return { ...Object.fromEntries(written), ...(format !== undefined && { format }) };
}

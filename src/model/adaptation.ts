import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { listSchema } from './listSchema';
import { commonFields, idSchema, localeSchema, localizedTextSchema, nameSchema, versionSchema } from './primitives';
import { readDocument } from './readDocument';
import { ruleNodeSchema } from './rule';
import type { Frozen } from './frozen';

/** Any JSON: what a field held or is to hold. */
const anyJsonSchema: z.ZodType = z.json();

const targetSchema = z.strictObject({
  kind: z.enum(['template', 'setting', 'total', 'phase', 'activity', 'indicator']),
  id: idSchema,
});

const opFields = {
  opId: idSchema,
  target: targetSchema,
  reason: z.exactOptional(localizedTextSchema),
  /** A missing target is an error unless it is said to be skipped. */
  ifMissing: z.exactOptional(z.enum(['error', 'skip'])),
  /** Never proposed upstream. */
  localOnly: z.exactOptional(z.boolean()),
};

const fieldSchema = z.string().regex(/^[a-zA-Z]{1,60}(?:\.[a-zA-Z]{1,60}){0,4}$/u);

/** One change to a template, by stable ids, never by position. `was` is what the author saw there. */
export const operationSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), ...opFields, field: fieldSchema, to: anyJsonSchema, was: z.exactOptional(anyJsonSchema) }),
  z.strictObject({ op: z.literal('unset'), ...opFields, field: fieldSchema, was: z.exactOptional(anyJsonSchema) }),
  /** So many minutes more or fewer: composes with a change made upstream. */
  z.strictObject({ op: z.literal('adjust'), ...opFields, field: fieldSchema, byMinutes: z.int(), was: z.exactOptional(anyJsonSchema) }),
  z.strictObject({ op: z.literal('add'), ...opFields, element: anyJsonSchema }),
  z.strictObject({ op: z.literal('remove'), ...opFields, was: z.exactOptional(anyJsonSchema) }),
  z.strictObject({ op: z.literal('include'), ...opFields, field: fieldSchema, items: listSchema(anyJsonSchema, 1_000, 1) }),
  z.strictObject({ op: z.literal('exclude'), ...opFields, field: fieldSchema, items: listSchema(anyJsonSchema, 1_000, 1) }),
  z.strictObject({
    op: z.literal('place'),
    ...opFields,
    phase: z.exactOptional(idSchema),
    rank: z.exactOptional(z.int().min(0).max(1_000_000)),
    was: z.exactOptional(anyJsonSchema),
  }),
  z.strictObject({ op: z.literal('assign'), ...opFields, slot: idSchema, to: idSchema }),
  z.strictObject({
    op: z.literal('translate'),
    ...opFields,
    field: fieldSchema,
    language: localeSchema,
    to: z.string().min(1).max(10_000),
    was: z.exactOptional(anyJsonSchema),
  }),
  /** Stays visible, counts no more. */
  z.strictObject({ op: z.literal('disable'), ...opFields }),
  z.strictObject({ op: z.literal('tighten'), ...opFields, rule: ruleNodeSchema }),
]);

/** One change to a template, by stable ids. */
export type Operation = Frozen<z.infer<typeof operationSchema>>;

/** What a pôle changed in a template made elsewhere (« adaptation »), kept apart from it so that new versions can be followed. */
export const adaptationSchema = z.strictObject({
  schema: z.literal('trajet/adaptation/1.0'),
  id: idSchema,
  version: versionSchema,
  title: z.exactOptional(localizedTextSchema),
  by: nameSchema,
  base: z.strictObject({ id: idSchema, version: versionSchema, hash: z.exactOptional(z.string().regex(/^sha256:[0-9a-f]{64}$/u)) }),
  operations: listSchema(operationSchema, 10_000),
  ...commonFields,
});

/** What a pôle changed in a template made elsewhere. */
export interface Adaptation extends Frozen<z.infer<typeof adaptationSchema>> {}

/** Reads an adaptation. Never throws. */
export function safeParseAdaptation(json: unknown): ReadResult<Adaptation> {
  return readDocument<Adaptation>(json, { schema: adaptationSchema, id: 'trajet/adaptation/1.0' });
}

/**
 * Reads an adaptation.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseAdaptation(json: unknown): Adaptation {
  return demandSuccess('parseAdaptation', safeParseAdaptation(json));
}

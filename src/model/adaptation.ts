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
  /** What is changed: the template itself, or one of its settings, totals, phases, activities or indicators. */
  kind: z.enum(['template', 'setting', 'total', 'phase', 'activity', 'indicator']),
  /** Id of what is changed, in the template it belongs to; for a total, its kind of hours. */
  id: idSchema,
});

const opFields = {
  /** Names this change among those of the adaptation: conflicts and reports point at it. */
  opId: idSchema,
  /** The part of the template that changes, by its stable id. */
  target: targetSchema,
  /** Why the pôle changes it, in its own words. Absent: not said. */
  reason: z.exactOptional(localizedTextSchema),
  /** A missing target is an error unless it is said to be skipped. */
  ifMissing: z.exactOptional(z.enum(['error', 'skip'])),
  /** Never proposed upstream. */
  localOnly: z.exactOptional(z.boolean()),
};

const fieldSchema = z.string().regex(/^[a-zA-Z]{1,60}(?:\.[a-zA-Z]{1,60}){0,4}$/u);

/** One change to a template, by stable ids, never by position. `was` is what the author saw there. */
export const operationSchema = z.discriminatedUnion('op', [
  z.strictObject({
    /** Gives a field a value, whatever it held. */
    op: z.literal('set'),
    ...opFields,
    /** Name of the field within the target, as `mode` or `duration.basis`. */
    field: fieldSchema,
    /** What the field is to hold, in the form that the template's schema asks. */
    to: anyJsonSchema,
    /** What the field held when the change was made: a base that holds something else has moved. Absent: not recorded. */
    was: z.exactOptional(anyJsonSchema),
  }),
  z.strictObject({
    /** Empties an optional field. */
    op: z.literal('unset'),
    ...opFields,
    /** Name of the field within the target, as `groupSize`. */
    field: fieldSchema,
    /** What the field held when the change was made. Absent: not recorded. */
    was: z.exactOptional(anyJsonSchema),
  }),
  /** So many minutes more or fewer: composes with a change made upstream. */
  z.strictObject({
    /** Adds or takes off time. */
    op: z.literal('adjust'),
    ...opFields,
    /** Name of the field within the target that holds minutes, as `duration.quantity.minutes`. */
    field: fieldSchema,
    /** Minutes added; below 0, taken off. */
    byMinutes: z.int(),
    /** What the field held when the change was made. Absent: not recorded. */
    was: z.exactOptional(anyJsonSchema),
  }),
  z.strictObject({
    /** Adds a whole part to the template. */
    op: z.literal('add'),
    ...opFields,
    /** The part, entire, in the form that the template's schema asks. */
    element: anyJsonSchema,
  }),
  z.strictObject({
    /** Takes a part out of the template; its id is never given to another. */
    op: z.literal('remove'),
    ...opFields,
    /** The part as it stood when it was removed. Absent: not recorded. */
    was: z.exactOptional(anyJsonSchema),
  }),
  z.strictObject({
    /** Adds items to a list. */
    op: z.literal('include'),
    ...opFields,
    /** Name of the list within the target, as `objectives`. */
    field: fieldSchema,
    /** What is added, at least one; an item already there changes nothing. */
    items: listSchema(anyJsonSchema, 1_000, 1),
  }),
  z.strictObject({
    /** Takes items out of a list. */
    op: z.literal('exclude'),
    ...opFields,
    /** Name of the list within the target, as `deliverables`. */
    field: fieldSchema,
    /** What is taken out, at least one; an item already absent changes nothing. */
    items: listSchema(anyJsonSchema, 1_000, 1),
  }),
  z.strictObject({
    /** Moves an activity to another phase or rank. */
    op: z.literal('place'),
    ...opFields,
    /** Id of the phase it goes to. Absent: it stays in its own. */
    phase: z.exactOptional(idSchema),
    /** Its new place in the display order. Absent: its rank stays. */
    rank: z.exactOptional(z.int().min(0).max(1_000_000)),
    /** Where it stood when the change was made. Absent: not recorded. */
    was: z.exactOptional(anyJsonSchema),
  }),
  z.strictObject({
    /** Says who holds a role of the template at this pôle. */
    op: z.literal('assign'),
    ...opFields,
    /** The role to fill, as the template's facilitators name it. */
    slot: idSchema,
    /** Id of the partner or advisor who fills it. */
    to: idSchema,
  }),
  z.strictObject({
    /** Gives the words of a text in one language, and leaves the other as it is. */
    op: z.literal('translate'),
    ...opFields,
    /** Name of the text within the target, as `title`. */
    field: fieldSchema,
    /** The language of the words given. */
    language: localeSchema,
    /** The words, in that language. */
    to: z.string().min(1).max(10_000),
    /** The text that was translated: when the base rewords it, the translation is stale. Absent: not recorded. */
    was: z.exactOptional(anyJsonSchema),
  }),
  /** Stays visible, counts no more. */
  z.strictObject({
    /** Keeps a part in view but out of every count. */
    op: z.literal('disable'),
    ...opFields,
  }),
  z.strictObject({
    /** Makes a condition harder to meet, never easier. */
    op: z.literal('tighten'),
    ...opFields,
    /** What must hold besides the condition already there. */
    rule: ruleNodeSchema,
  }),
]);

/** One change to a template, by stable ids. */
export type Operation = Frozen<z.infer<typeof operationSchema>>;

/** What a pôle changed in a template made elsewhere (« adaptation »), kept apart from it so that new versions can be followed. */
export const adaptationSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/adaptation/1.0'),
  /** Unique among the adaptations of the pôle. */
  id: idSchema,
  /** Goes up each time that the pôle publishes its adaptation. */
  version: versionSchema,
  /** What the pôle calls its version of the parcours. Absent: the template's own title. */
  title: z.exactOptional(localizedTextSchema),
  /** The pôle that adapts, by its name. */
  by: nameSchema,
  /** The template adapted, at the version that the author saw. */
  base: z.strictObject({
    /** Id of that template. */
    id: idSchema,
    /** Version of that template. */
    version: versionSchema,
    /** Its fingerprint, `sha256:` and 64 hexadecimal digits: proves that the base is the same, byte for byte. Absent: not taken. */
    hash: z.exactOptional(z.string().regex(/^sha256:[0-9a-f]{64}$/u)),
  }),
  /** The changes, applied in this order. */
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

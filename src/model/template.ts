import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { activitySchema, basisSchema } from './activity';
import { listSchema } from './listSchema';
import {
  codeSchema,
  commonFields,
  idSchema,
  localeSchema,
  localizedTextSchema,
  minutesSchema,
  nameSchema,
  versionSchema,
} from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** A figure that an adopting pôle may set, within limits. */
export const settingSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  defaultMinutes: minutesSchema,
  minimumMinutes: z.exactOptional(minutesSchema),
  maximumMinutes: z.exactOptional(minutesSchema),
  ...commonFields,
});

/** A figure that an adopting pôle may set, within limits. */
export interface Setting extends Frozen<z.infer<typeof settingSchema>> {}

/** What the parcours promises for one kind of hours, as its source says it. */
export const totalSchema = z.strictObject({
  hourKind: codeSchema,
  /** Scheduled time, before any multiplication by groups or enterprises. */
  minutes: minutesSchema,
  basis: basisSchema,
  source: commonFields.source,
  assumed: commonFields.assumed,
  note: commonFields.note,
});

/** What the parcours promises for one kind of hours. */
export interface Total extends Frozen<z.infer<typeof totalSchema>> {}

/** A stage of a parcours. */
export const phaseSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  rank: z.int().min(0).max(1_000_000),
  ...commonFields,
});

/** A stage of a parcours. */
export interface Phase extends Frozen<z.infer<typeof phaseSchema>> {}

/** A parcours (« parcours », pathway) that several editions may follow and other pôles adapt. Ids are never reused. */
export const templateSchema = z.strictObject({
  schema: z.literal('trajet/template/1.0'),
  id: idSchema,
  version: versionSchema,
  title: localizedTextSchema,
  summary: z.exactOptional(localizedTextSchema),
  /** Languages that every text is promised in; without it a missing language is an info. */
  languages: z.exactOptional(listSchema(localeSchema, 2, 1)),
  authors: z.exactOptional(listSchema(nameSchema, 50)),
  licence: z.exactOptional(z.string().max(100)),
  /** The template it was made from. */
  derivedFrom: z.exactOptional(z.strictObject({ id: idSchema, version: versionSchema })),
  settings: z.exactOptional(listSchema(settingSchema, 500)),
  totals: listSchema(totalSchema, 50),
  phases: listSchema(phaseSchema, 100, 1),
  activities: listSchema(activitySchema, 10_000, 1),
  /** Indicators collected, and when. */
  indicators: z.exactOptional(
    listSchema(
      z.strictObject({
        indicator: idSchema,
        when: listSchema(z.enum(['before', 'during', 'after']), 3, 1),
      }),
      200,
    ),
  ),
  /** Ids of removed parts: never given to another. */
  removedIds: z.exactOptional(listSchema(idSchema, 10_000)),
  ...commonFields,
});

/** A parcours that several editions may follow and other pôles adapt. */
export interface Template extends Frozen<z.infer<typeof templateSchema>> {}

/** Reads a template. Never throws. Faults of meaning (a cycle, hours that do not add up) are `validateTemplate`'s to find. */
export function safeParseTemplate(json: unknown): ReadResult<Template> {
  return readDocument<Template>(json, { schema: templateSchema, id: 'trajet/template/1.0' });
}

/**
 * Reads a template.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseTemplate(json: unknown): Template {
  return demandSuccess('parseTemplate', safeParseTemplate(json));
}

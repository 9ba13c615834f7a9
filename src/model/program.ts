import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { listSchema } from './listSchema';
import { codeSchema, commonFields, dateSchema, idSchema, localeSchema, localizedTextSchema, versionSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** A document pinned at a version. */
export const pinSchema = z.strictObject({ id: idSchema, version: versionSchema });

/** A document pinned at a version. */
export interface Pin extends Frozen<z.infer<typeof pinSchema>> {}

/** What is offered year after year, under one name and one set of rules (« programme »): *Trajet* is one, its pilot is an edition of it. */
export const programSchema = z.strictObject({
  schema: z.literal('trajet/program/1.0'),
  id: idSchema,
  title: localizedTextSchema,
  summary: z.exactOptional(localizedTextSchema),
  languages: z.exactOptional(listSchema(localeSchema, 2, 1)),
  /** Ids of the organisations that answer for it. */
  owners: listSchema(idSchema, 50, 1),
  /** Codes of the regions or MRCs served. */
  territory: z.exactOptional(listSchema(codeSchema, 200)),
  launchedOn: z.exactOptional(dateSchema),
  ruleSet: z.exactOptional(pinSchema),
  templates: z.exactOptional(listSchema(pinSchema, 100)),
  ...commonFields,
});

/** What is offered year after year, under one name and one set of rules. */
export interface Program extends Frozen<z.infer<typeof programSchema>> {}

/** Reads a program. Never throws. */
export function safeParseProgram(json: unknown): ReadResult<Program> {
  return readDocument<Program>(json, { schema: programSchema, id: 'trajet/program/1.0' });
}

/**
 * Reads a program.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseProgram(json: unknown): Program {
  return demandSuccess('parseProgram', safeParseProgram(json));
}

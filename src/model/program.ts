import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { mrc } from '../vocabulary/mrc';
import { region } from '../vocabulary/region';
import { buildCodeSchema } from './buildCodeSchema';
import { programChecks } from './checks/program/registry';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localeSchema, localizedTextSchema, versionSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** A document pinned at a version. */
export const pinSchema = z.strictObject({
  /** Id of the document. */
  id: idSchema,
  /** The version meant, as `1.2.0`: later ones do not apply by themselves. */
  version: versionSchema,
});

/** A document pinned at a version. */
export interface Pin extends Frozen<z.infer<typeof pinSchema>> {}

/** A document pinned at a version, for a time: both ends are included, and one that is absent is open. */
export const datedPinSchema = z.strictObject({
  ...pinSchema.shape,
  /** First day that it applies. Absent: it always has. */
  validFrom: z.exactOptional(dateSchema),
  /** Last day that it applies. Absent: until further notice. */
  validTo: z.exactOptional(dateSchema),
});

/** A document pinned at a version, for a time. */
export interface DatedPin extends Frozen<z.infer<typeof datedPinSchema>> {}

/** What is offered year after year, under one name (« programme »): *Trajet* is one, its pilot is an edition of it. */
export const programSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/program/2.0'),
  /** Stable over the years; editions, applications and agreements name it. */
  id: idSchema,
  /** As the public knows it. */
  title: localizedTextSchema,
  /** What it offers, in a few sentences. Absent: the title says enough. */
  summary: z.exactOptional(localizedTextSchema),
  /** Languages that every text is promised in. Absent: nothing is promised, and a missing language is only an info. */
  languages: z.exactOptional(listSchema(localeSchema, 2, 1)),
  /** Ids of the organisations that answer for it. */
  owners: listSchema(idSchema, 50, 1),
  /** Codes of the regions or MRCs served, as `04` or `371`. Absent: not limited, or not said. */
  territory: z.exactOptional(listSchema(buildCodeSchema(region, mrc), 200)),
  /** Day that it was announced. Absent: not launched yet, or not known. */
  launchedOn: z.exactOptional(dateSchema),
  /** Its rules of eligibility, one version after another: no day is under two of them. Absent: not written as a document. */
  ruleSets: z.exactOptional(listSchema(datedPinSchema, 200)),
  /** The parcours that it offers, at their versions. Absent: none published yet. */
  templates: z.exactOptional(listSchema(pinSchema, 100)),
  ...commonFields,
});

/** What is offered year after year, under one name; its rules may change from one year to the next. */
export interface Program extends Frozen<z.infer<typeof programSchema>> {}

/**
 * Reads a program of the current version; `openDocument` reads earlier ones too. Never throws.
 *
 * Reports, beyond its form, rule sets whose dates are reversed or overlap, and warns of a territory that no vocabulary knows.
 */
export function safeParseProgram(json: unknown): ReadResult<Program> {
  return readDocument<Program>(json, { schema: programSchema, id: 'trajet/program/2.0', checks: programChecks });
}

/**
 * Reads a program.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseProgram(json: unknown): Program {
  return demandSuccess('parseProgram', safeParseProgram(json));
}

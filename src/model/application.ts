import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { factsSchema } from './fact';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localeSchema, localizedTextSchema, nameSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** Who applies: an enterprise, several with a lead, a project carried by a sponsor, or a team of people. */
export const applicantSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enterprise'), enterprise: idSchema }),
  z.strictObject({ kind: z.literal('group'), lead: idSchema, enterprises: listSchema(idSchema, 200, 2) }),
  z.strictObject({ kind: z.literal('project'), name: nameSchema, sponsor: idSchema }),
  z.strictObject({ kind: z.literal('team'), name: nameSchema, people: z.int().min(1).max(1_000) }),
]);

/** Who applies. */
export type Applicant = Frozen<z.infer<typeof applicantSchema>>;

/** A criterion set aside for one applicant, by someone, for a reason: always visible in the verdict. */
export const waiverSchema = z.strictObject({
  criterion: idSchema,
  by: nameSchema,
  reason: localizedTextSchema,
  decidedOn: dateSchema,
  until: z.exactOptional(dateSchema),
});

/** A criterion set aside for one applicant, on the record. */
export interface Waiver extends Frozen<z.infer<typeof waiverSchema>> {}

/** A document or statement handed in with an application. */
export const evidenceSchema = z.strictObject({
  id: idSchema,
  kind: idSchema,
  title: z.exactOptional(localizedTextSchema),
  receivedOn: z.exactOptional(dateSchema),
  validTo: z.exactOptional(dateSchema),
  facts: z.exactOptional(listSchema(idSchema, 100)),
});

/** A document or statement handed in with an application. */
export interface Evidence extends Frozen<z.infer<typeof evidenceSchema>> {}

/** What an applicant sends to a program: who, when, the answers by id of fact, the evidence. */
export const applicationSchema = z.strictObject({
  schema: z.literal('trajet/application/1.0'),
  id: idSchema,
  program: idSchema,
  applicant: applicantSchema,
  submittedOn: dateSchema,
  language: z.exactOptional(localeSchema),
  answers: factsSchema,
  evidence: z.exactOptional(listSchema(evidenceSchema, 500)),
  waivers: z.exactOptional(listSchema(waiverSchema, 100)),
  ...commonFields,
});

/** What an applicant sends to a program. */
export interface Application extends Frozen<z.infer<typeof applicationSchema>> {}

/** Reads an application. Never throws. */
export function safeParseApplication(json: unknown): ReadResult<Application> {
  return readDocument<Application>(json, { schema: applicationSchema, id: 'trajet/application/1.0' });
}

/**
 * Reads an application.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseApplication(json: unknown): Application {
  return demandSuccess('parseApplication', safeParseApplication(json));
}

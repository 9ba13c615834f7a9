import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { advisorSchema } from './advisor';
import { agreementSchema } from './agreement';
import { aidSchema } from './aid';
import { applicationSchema } from './application';
import { attendanceSchema } from './attendance';
import { availabilitySchema, closureSchema } from './availability';
import { cohortSchema } from './cohort';
import { enterpriseSchema } from './enterprise';
import { envelopeSchema } from './envelope';
import { indicatorSchema } from './indicator';
import { listSchema } from './listSchema';
import { needSchema } from './need';
import { observationSchema } from './observation';
import { offerSchema } from './offer';
import { partnerSchema } from './partner';
import { postingSchema } from './posting';
import { commonFields, dateSchema, idSchema, localeSchema, localizedTextSchema } from './primitives';
import { readDocument } from './readDocument';
import { roomSchema } from './room';
import { scheduleSchema } from './schedule';
import { sessionSchema } from './session';
import type { Frozen } from './frozen';

/** Where an edition stands, from an idea to its end. */
export const editionStatusSchema = z.enum(['envisaged', 'planned', 'open', 'running', 'done', 'cancelled']);

/** Where an edition stands. */
export type EditionStatus = Frozen<z.infer<typeof editionStatusSchema>>;

/** One season of a program, whole (« édition »): who takes part, who gives, the sessions and their schedule, hours, attendance, observations. */
export const editionSchema = z.strictObject({
  schema: z.literal('trajet/edition/1.0'),
  id: idSchema,
  title: localizedTextSchema,
  program: idSchema,
  /** Ids of the partners that answer for it. */
  owners: listSchema(idSchema, 50, 1),
  status: editionStatusSchema,
  languages: z.exactOptional(listSchema(localeSchema, 2, 1)),
  /** IANA zone of every local time in it, as `America/Toronto`. */
  timeZone: z.string().min(1).max(64),
  from: dateSchema,
  to: dateSchema,
  /** Days without sessions. */
  closures: z.exactOptional(listSchema(closureSchema, 1_000)),
  cohorts: listSchema(cohortSchema, 1_000),
  enterprises: listSchema(enterpriseSchema, 100_000),
  /** When enterprises are free; one that is not listed is free in business hours, with a warning. */
  enterpriseAvailabilities: z.exactOptional(
    listSchema(z.strictObject({ enterprise: idSchema, availability: availabilitySchema }), 100_000),
  ),
  partners: listSchema(partnerSchema, 10_000),
  advisors: listSchema(advisorSchema, 10_000),
  offers: listSchema(offerSchema, 100_000),
  needs: listSchema(needSchema, 100_000),
  rooms: listSchema(roomSchema, 10_000),
  envelopes: listSchema(envelopeSchema, 10_000),
  agreements: listSchema(agreementSchema, 10_000),
  aids: listSchema(aidSchema, 100_000),
  applications: listSchema(applicationSchema, 100_000),
  sessions: listSchema(sessionSchema, 100_000),
  schedule: z.exactOptional(scheduleSchema),
  attendance: listSchema(attendanceSchema, 1_000_000),
  /** Postings of hours, in the shape of a ledger's. */
  ledger: z.strictObject({ closedThrough: z.exactOptional(dateSchema), postings: listSchema(postingSchema, 2_000_000) }),
  indicators: listSchema(indicatorSchema, 1_000),
  /** In the shape of the document of that name. */
  observations: listSchema(observationSchema, 1_000_000),
  ...commonFields,
});

/** One season of a program, whole. */
export interface Edition extends Frozen<z.infer<typeof editionSchema>> {}

/** An edition may be larger than other documents. */
export const editionLimits = { depth: 64, nodes: 40_000_000, text: 1_000_000 } as const;

/** Reads an edition. Never throws. What its parts say to each other is `validateEdition`'s to judge. */
export function safeParseEdition(json: unknown): ReadResult<Edition> {
  return readDocument<Edition>(json, { schema: editionSchema, id: 'trajet/edition/1.0', limits: editionLimits });
}

/**
 * Reads an edition.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseEdition(json: unknown): Edition {
  return demandSuccess('parseEdition', safeParseEdition(json));
}

import { freezeDeep } from '../base/freezeDeep';
import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { editionStatus } from '../vocabulary/editionStatus';
import { nameChoices } from './nameChoices';
import { advisorSchema } from './advisor';
import { agreementSchema } from './agreement';
import { aidSchema } from './aid';
import { applicationSchema } from './application';
import { attendanceSchema } from './attendance';
import { availabilitySchema, closureSchema } from './availability';
import { cohortSchema } from './cohort';
import { decisionSchema } from './decision';
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
import { buildHistorySchema } from './status/statusChange';
import type { Frozen } from './frozen';

/** Where an edition stands, from an idea to its end. */
export const editionStatusSchema = z.enum(['envisaged', 'planned', 'open', 'running', 'done', 'cancelled'], {
  error: nameChoices(editionStatus),
});

/** Where an edition stands. */
export type EditionStatus = Frozen<z.infer<typeof editionStatusSchema>>;

/** One season of a program, whole (« édition »): who takes part, who gives, the sessions and their schedule, hours, attendance, observations. */
export const editionSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/edition/1.0'),
  /** Unique among the editions of the program. */
  id: idSchema,
  /** As the public knows it, as « Trajet, projet pilote 2020 ». */
  title: localizedTextSchema,
  /** Id of the program that it is one season of. */
  program: idSchema,
  /** Ids of the partners that answer for it. */
  owners: listSchema(idSchema, 50, 1),
  /** From an idea to its end; one that slips to another year is `envisaged` again. */
  status: editionStatusSchema,
  /** Every status taken since, in order of date. Absent: only the present one is known. */
  history: z.exactOptional(buildHistorySchema(editionStatusSchema)),
  /** Languages that every text is promised in. Absent: nothing is promised, and a missing language is only an info. */
  languages: z.exactOptional(listSchema(localeSchema, 2, 1)),
  /** IANA zone of every local time in it, as `America/Toronto`. */
  timeZone: z.string().min(1).max(64),
  /** First day of the season: cohorts and sessions stay within it. */
  from: dateSchema,
  /** Last day of the season, included. */
  to: dateSchema,
  /** Days without sessions. */
  closures: z.exactOptional(listSchema(closureSchema, 1_000)),
  /** Groups of enterprises, each following one parcours. Empty while none is formed. */
  cohorts: listSchema(cohortSchema, 1_000),
  /** Every enterprise that the edition names, in a cohort or not. */
  enterprises: listSchema(enterpriseSchema, 100_000),
  /** When enterprises are free; one that is not listed is free in business hours, with a warning. */
  enterpriseAvailabilities: z.exactOptional(
    listSchema(
      z.strictObject({
        /** Id of the enterprise. */
        enterprise: idSchema,
        /** When its people can come, in local time. */
        availability: availabilitySchema,
      }),
      100_000,
    ),
  ),
  /** Organisations around the table; `owners`, advisors and offers name them. */
  partners: listSchema(partnerSchema, 10_000),
  /** People who give hours, each lent by a partner. */
  advisors: listSchema(advisorSchema, 10_000),
  /** Hours that partners put on the table: with promises, they bound what the scheduler may ask of each. */
  offers: listSchema(offerSchema, 100_000),
  /** What enterprises say they need help with. */
  needs: listSchema(needSchema, 100_000),
  /** Where sessions may be held. Empty: none is known. */
  rooms: listSchema(roomSchema, 10_000),
  /** Hours set aside, by purpose. Balances are computed from the ledger. */
  envelopes: listSchema(envelopeSchema, 10_000),
  /** What funders agreed to give, and for what. */
  agreements: listSchema(agreementSchema, 10_000),
  /** Money that the enterprises receive or ask for. */
  aids: listSchema(aidSchema, 100_000),
  /** What applicants sent, with their evidence and waivers. */
  applications: listSchema(applicationSchema, 100_000),
  /** What was decided of applications, members, aids and agreements, by whom and why. Absent: none is recorded. */
  decisions: z.exactOptional(listSchema(decisionSchema, 100_000)),
  /** Sittings to hold or held; `planCohort` makes them from a template. When and where is the schedule's. */
  sessions: listSchema(sessionSchema, 100_000),
  /** When each session is held, with whom and where. Absent: nothing is placed yet. */
  schedule: z.exactOptional(scheduleSchema),
  /** Who came to which session. A session without a record is not known, which is not "absent". */
  attendance: listSchema(attendanceSchema, 1_000_000),
  /** Postings of hours, in the shape of a ledger's. */
  ledger: z.strictObject({
    /** Last day of closed accounts: up to it, only corrections are accepted. Absent: nothing is closed. */
    closedThrough: z.exactOptional(dateSchema),
    /** In the order they were recorded; none is ever changed. */
    postings: listSchema(postingSchema, 2_000_000),
  }),
  /** What the edition observes, besides the catalogue of the library. */
  indicators: listSchema(indicatorSchema, 1_000),
  /** In the shape of the document of that name. */
  observations: listSchema(observationSchema, 1_000_000),
  ...commonFields,
});

/** One season of a program, whole. */
export interface Edition extends Frozen<z.infer<typeof editionSchema>> {}

/** An edition may be larger than other documents. */
export const editionLimits = freezeDeep({ depth: 64, nodes: 40_000_000, text: 1_000_000 });

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

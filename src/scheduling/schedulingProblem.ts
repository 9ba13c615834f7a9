import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { modeSchema } from '../model/activity';
import { timeLimitsSchema } from '../model/advisor';
import { availabilitySchema, closureSchema } from '../model/availability';
import { listSchema } from '../model/listSchema';
import {
  codeSchema,
  commonFields,
  countSchema,
  dateSchema,
  idSchema,
  instantSchema,
  minutesSchema,
  startTimeSchema,
} from '../model/primitives';
import { readDocument } from '../model/readDocument';
import { sessionSchema } from '../model/session';
import { problemChecks } from './checks/registry';
import { problemLimits } from './schedulingLimits';
import type { Frozen } from '../model/frozen';

/** Someone who may lead sessions. */
export const problemPersonSchema = z.strictObject({
  id: idSchema,
  /** Whose budget her minutes are charged to. */
  partner: z.exactOptional(idSchema),
  expertise: z.exactOptional(listSchema(codeSchema, 100)),
  /** Absent, or without weekly windows: business hours are assumed, with a warning. Given, without windows, and `assumed`: never free. */
  availability: z.exactOptional(availabilitySchema),
  limits: z.exactOptional(timeLimitsSchema),
  assumed: commonFields.assumed,
});

/** Someone who may lead sessions. */
export interface ProblemPerson extends Frozen<z.infer<typeof problemPersonSchema>> {}

/** A room where one session at a time may be held. */
export const problemRoomSchema = z.strictObject({
  id: idSchema,
  /** People it seats; absent, any number. */
  capacity: z.exactOptional(countSchema),
  /** Absent, or without weekly windows: open whenever nothing is closed. */
  availability: z.exactOptional(availabilitySchema),
});

/** A room where one session at a time may be held. */
export interface ProblemRoom extends Frozen<z.infer<typeof problemRoomSchema>> {}

/** An enterprise that attends sessions. Its limits count the sessions where it is required. */
export const problemEnterpriseSchema = z.strictObject({
  id: idSchema,
  /** People it sends, for the seats of a room; 1 when absent. */
  participants: z.exactOptional(z.int().min(1).max(10_000)),
  /** Absent, or without weekly windows: business hours are assumed, with a warning. Given, without windows, and `assumed`: never free. */
  availability: z.exactOptional(availabilitySchema),
  limits: z.exactOptional(timeLimitsSchema),
  assumed: commonFields.assumed,
});

/** An enterprise that attends sessions. */
export interface ProblemEnterprise extends Frozen<z.infer<typeof problemEnterpriseSchema>> {}

/**
 * Where a session already is and stays, whatever the calendars of those it names; advisors and room left out are still to be found, among
 * those who are free.
 */
export const pinnedPlacementSchema = z.strictObject({
  date: dateSchema,
  start: startTimeSchema,
  advisors: z.exactOptional(listSchema(z.strictObject({ role: idSchema, advisor: idSchema }), 100)),
  room: z.exactOptional(idSchema),
});

/** Where a session already is and stays. */
export interface PinnedPlacement extends Frozen<z.infer<typeof pinnedPlacementSchema>> {}

/** A session to place. */
export const problemSessionSchema = z.strictObject({
  id: idSchema,
  /** Absent: it counts with all other sessions without cohort. */
  cohort: z.exactOptional(idSchema),
  sessionMinutes: minutesSchema,
  mode: z.exactOptional(modeSchema),
  attendees: sessionSchema.shape.attendees,
  /** How many enterprises, required ones included, must be able to come. */
  quorum: sessionSchema.shape.quorum,
  /** Facilitators to find: how many, one of which expertise, among whom. */
  roles: sessionSchema.shape.facilitators,
  thread: z.exactOptional(idSchema),
  needsRoom: z.exactOptional(z.boolean()),
  /** Sessions that end before this one starts, where both are placed. Days count from date to date, minutes from end to start. */
  after: sessionSchema.shape.after,
  notBefore: z.exactOptional(dateSchema),
  notAfter: z.exactOptional(dateSchema),
  pinned: z.exactOptional(pinnedPlacementSchema),
});

/** A session to place. */
export interface ProblemSession extends Frozen<z.infer<typeof problemSessionSchema>> {}

/** What a partner may give in all, and what it should. */
export const partnerBudgetSchema = z.strictObject({
  partner: idSchema,
  /** Most minutes given by its people. */
  givenMinutes: minutesSchema,
  /** Minutes given beyond which its load is unfair; absent, its share of the work in proportion to the budgets. */
  targetMinutes: z.exactOptional(minutesSchema),
});

/** What a partner may give in all, and what it should. */
export interface PartnerBudget extends Frozen<z.infer<typeof partnerBudgetSchema>> {}

const weightSchema = z.exactOptional(z.int().min(0).max(10_000));

/** What one unit of each goal weighs; a goal left out has its usual weight. */
export const goalWeightsSchema = z.strictObject({
  'cohort-end': weightSchema,
  continuity: weightSchema,
  'partner-load': weightSchema,
  'regular-spacing': weightSchema,
  absences: weightSchema,
});

/** What one unit of each goal weighs. */
export interface GoalWeights extends Frozen<z.infer<typeof goalWeightsSchema>> {}

/** A question to the scheduler, whole, as plain JSON that a person can read and write. Dates and times are local to `timeZone`. */
export const schedulingProblemSchema = z.strictObject({
  schema: z.exactOptional(z.literal('trajet/scheduling-problem/1.0')),
  timeZone: z.string().min(1).max(64),
  /** First day. */
  from: dateSchema,
  /** Last day, included. */
  to: dateSchema,
  /** Sessions start at midnight plus a multiple of it; 30 when absent. */
  gridMinutes: z.exactOptional(z.int().min(5).max(60)),
  /** A date or an instant before which no session is placed, pinned ones apart. */
  notBefore: z.exactOptional(z.union([dateSchema, instantSchema])),
  closures: z.exactOptional(listSchema(closureSchema, 1_000)),
  people: listSchema(problemPersonSchema),
  rooms: listSchema(problemRoomSchema),
  enterprises: listSchema(problemEnterpriseSchema),
  sessions: listSchema(problemSessionSchema),
  /** A partner that is not listed has no limit. */
  partnerBudgets: z.exactOptional(listSchema(partnerBudgetSchema, 10_000)),
  weights: z.exactOptional(goalWeightsSchema),
  ...commonFields,
});

/** A question to the scheduler. */
export interface SchedulingProblem extends Frozen<z.infer<typeof schedulingProblemSchema>> {}

/**
 * Reads a scheduling problem, as one written by hand. Never throws.
 *
 * Besides its form, what its parts say to each other is checked: ids, references, dates, lags, quorum, pins and sizes.
 */
export function safeParseSchedulingProblem(json: unknown): ReadResult<SchedulingProblem> {
  return readDocument<SchedulingProblem>(json, {
    schema: schedulingProblemSchema,
    id: 'trajet/scheduling-problem/1.0',
    checks: problemChecks,
    limits: problemLimits,
  });
}

/**
 * Reads a scheduling problem.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseSchedulingProblem(json: unknown): SchedulingProblem {
  return demandSuccess('parseSchedulingProblem', safeParseSchedulingProblem(json));
}

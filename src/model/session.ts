import * as z from 'zod';

import { hourKind } from '../vocabulary/hourKind';
import { sessionStatus } from '../vocabulary/sessionStatus';
import { nameChoices } from './nameChoices';
import { buildCodeSchema } from './buildCodeSchema';
import { activityKindSchema, facilitatorNeedSchema, formatSchema, lagSchema, modeSchema } from './activity';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localizedTextSchema, minutesSchema, versionSchema } from './primitives';
import { buildHistorySchema } from './status/statusChange';
import type { Frozen } from './frozen';

/** Someone's enterprise at a session: needed for it to be held, or welcome. */
export const attendeeSchema = z.strictObject({
  /** Id of the enterprise. */
  enterprise: idSchema,
  /** `required`: not held without it; `optional`: it is welcome. */
  attendance: z.enum(['required', 'optional']),
});

/** Someone's enterprise at a session. */
export interface Attendee extends Frozen<z.infer<typeof attendeeSchema>> {}

/** A facilitator to find for a session; `advisors` limits who may be chosen. */
export const sessionRoleSchema = z.strictObject({
  ...facilitatorNeedSchema.shape,
  /** Ids of the people who may hold the role. Absent: anyone with the expertise. */
  advisors: z.exactOptional(listSchema(idSchema, 1_000, 1)),
});

/** A facilitator to find for a session. */
export interface SessionRole extends Frozen<z.infer<typeof sessionRoleSchema>> {}

/** Where a session stands: still to be held, held, called off, waiting for an answer, or not for these enterprises. */
export const sessionStatusSchema = z.enum(['planned', 'held', 'cancelled', 'pending', 'not-applicable'], {
  error: nameChoices(sessionStatus),
});

/** Where a session stands. */
export type SessionStatus = Frozen<z.infer<typeof sessionStatusSchema>>;

/** One sitting (« séance ») of a cohort: it holds one activity or several, for some enterprises, with facilitators. When and where is the schedule's. */
export const sessionSchema = z.strictObject({
  /** Unique among the sessions of the edition; placements, attendance and postings name it. */
  id: idSchema,
  /** Id of the cohort that it belongs to. */
  cohort: idSchema,
  /** As participants read it in their calendar. */
  title: localizedTextSchema,
  /** What fills it, in order; their minutes sum to `sessionMinutes`. */
  activities: listSchema(
    z.strictObject({
      /** Id of the activity of the template. */
      activity: idSchema,
      /** Its part of the session, in whole minutes. */
      minutes: minutesSchema,
    }),
    20,
    1,
  ),
  /** What is done there, for the most part (vocabulary `activityKind`). */
  kind: activityKindSchema,
  /** Code of vocabulary `hourKind`: what its time is counted as. */
  hourKind: buildCodeSchema(hourKind),
  /** With whom at once: the group, one enterprise, a few of them, on a visit, or alone at one's own pace. */
  format: formatSchema,
  /** On site, online or hybrid (vocabulary `mode`). Absent: not decided. */
  mode: z.exactOptional(modeSchema),
  /** How long it lasts on the schedule, whatever the number of people: preparation and travel are apart. */
  sessionMinutes: minutesSchema,
  /** Enterprises that come. Empty when nobody is expected yet. */
  attendees: listSchema(attendeeSchema, 1_000),
  /** How many enterprises, required ones included, must be able to come. */
  quorum: z.exactOptional(z.int().min(0).max(1_000)),
  /** The enterprise whose situation is worked on, in codevelopment. */
  client: z.exactOptional(idSchema),
  /** Who leads it: the roles to fill, and how many people for each. */
  facilitators: listSchema(sessionRoleSchema, 20),
  /** Sessions that bear the same id keep the same advisor where possible. Absent: no such tie. */
  thread: z.exactOptional(idSchema),
  /** Whether it takes up a room. Absent: no room is looked for. */
  needsRoom: z.exactOptional(z.boolean()),
  /** Sessions that end before this one starts. */
  after: z.exactOptional(
    listSchema(
      z.strictObject({
        /** Id of the session that comes first. */
        session: idSchema,
        /** Time to leave between the end of that one and this one. Absent: any. */
        lag: z.exactOptional(lagSchema),
      }),
      1_000,
    ),
  ),
  /** First day that it may be held. Absent: the cohort's. */
  notBefore: z.exactOptional(dateSchema),
  /** Last day that it may be held, included. Absent: the cohort's. */
  notAfter: z.exactOptional(dateSchema),
  /** Id of the envelope that its hours are charged to. Absent: none yet. */
  envelope: z.exactOptional(idSchema),
  /** Where it stands; only those `planned` are placed by the scheduler. */
  status: sessionStatusSchema,
  /** Why it stands there, as « Tempête de neige ». Absent: nothing to explain. */
  statusReason: z.exactOptional(localizedTextSchema),
  /** Every status taken since, in order of date. Absent: only the present one is known. */
  history: z.exactOptional(buildHistorySchema(sessionStatusSchema)),
  /** The activity of the template that it was planned from, the first where it holds several, and its number among that activity's sessions. */
  origin: z.exactOptional(
    z.strictObject({
      /** Id of the template. */
      template: idSchema,
      /** Version of the template that was planned. */
      version: versionSchema,
      /** Id of the activity in it. */
      activity: idSchema,
      /** First, second… of the activity's sessions for that group or enterprise, from 1. */
      number: z.int().min(1).max(1_000),
    }),
  ),
  ...commonFields,
});

/** One sitting of a cohort. */
export interface Session extends Frozen<z.infer<typeof sessionSchema>> {}

import * as z from 'zod';

import { activityKindSchema, facilitatorNeedSchema, formatSchema, lagSchema, modeSchema } from './activity';
import { listSchema } from './listSchema';
import { codeSchema, commonFields, dateSchema, idSchema, localizedTextSchema, minutesSchema, versionSchema } from './primitives';
import type { Frozen } from './frozen';

/** Someone's enterprise at a session: needed for it to be held, or welcome. */
export const attendeeSchema = z.strictObject({
  enterprise: idSchema,
  attendance: z.enum(['required', 'optional']),
});

/** Someone's enterprise at a session. */
export interface Attendee extends Frozen<z.infer<typeof attendeeSchema>> {}

/** A facilitator to find for a session; `advisors` limits who may be chosen. */
export const sessionRoleSchema = z.strictObject({
  ...facilitatorNeedSchema.shape,
  advisors: z.exactOptional(listSchema(idSchema, 1_000, 1)),
});

/** A facilitator to find for a session. */
export interface SessionRole extends Frozen<z.infer<typeof sessionRoleSchema>> {}

/** Where a session stands: still to be held, held, called off, waiting for an answer, or not for these enterprises. */
export const sessionStatusSchema = z.enum(['planned', 'held', 'cancelled', 'pending', 'not-applicable']);

/** Where a session stands. */
export type SessionStatus = Frozen<z.infer<typeof sessionStatusSchema>>;

/** One sitting (« séance ») of a cohort: it holds one activity or several, for some enterprises, with facilitators. When and where is the schedule's. */
export const sessionSchema = z.strictObject({
  id: idSchema,
  cohort: idSchema,
  title: localizedTextSchema,
  /** What fills it, in order; their minutes sum to `sessionMinutes`. */
  activities: listSchema(z.strictObject({ activity: idSchema, minutes: minutesSchema }), 20, 1),
  kind: activityKindSchema,
  hourKind: codeSchema,
  format: formatSchema,
  mode: z.exactOptional(modeSchema),
  sessionMinutes: minutesSchema,
  attendees: listSchema(attendeeSchema, 1_000),
  /** How many enterprises, required ones included, must be able to come. */
  quorum: z.exactOptional(z.int().min(0).max(1_000)),
  /** The enterprise whose situation is worked on, in codevelopment. */
  client: z.exactOptional(idSchema),
  facilitators: listSchema(sessionRoleSchema, 20),
  thread: z.exactOptional(idSchema),
  needsRoom: z.exactOptional(z.boolean()),
  /** Sessions that end before this one starts. */
  after: z.exactOptional(listSchema(z.strictObject({ session: idSchema, lag: z.exactOptional(lagSchema) }), 1_000)),
  notBefore: z.exactOptional(dateSchema),
  notAfter: z.exactOptional(dateSchema),
  envelope: z.exactOptional(idSchema),
  status: sessionStatusSchema,
  statusReason: z.exactOptional(localizedTextSchema),
  /** The activity of the template that it was planned from, and its number among that activity's sessions. */
  origin: z.exactOptional(
    z.strictObject({ template: idSchema, version: versionSchema, activity: idSchema, number: z.int().min(1).max(1_000) }),
  ),
  ...commonFields,
});

/** One sitting of a cohort. */
export interface Session extends Frozen<z.infer<typeof sessionSchema>> {}

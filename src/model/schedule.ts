import * as z from 'zod';

import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, minutesSchema, startTimeSchema } from './primitives';
import type { Frozen } from './frozen';

/** When a session is held, with whom and where, in local time of the schedule's zone. */
export const placementSchema = z.strictObject({
  session: idSchema,
  date: dateSchema,
  start: startTimeSchema,
  /** Real minutes, from start to end. */
  sessionMinutes: minutesSchema,
  advisors: listSchema(z.strictObject({ role: idSchema, advisor: idSchema }), 100),
  room: z.exactOptional(idSchema),
  /** Moves no more. */
  pinned: z.exactOptional(z.boolean()),
});

/** When a session is held, with whom and where. */
export interface Placement extends Frozen<z.infer<typeof placementSchema>> {}

/** A timetable (« calendrier ») of sessions, in order of time, then of id. */
export const scheduleSchema = z.strictObject({
  timeZone: z.string().min(1).max(64),
  placements: listSchema(placementSchema, 100_000),
  /** How it was made, so that it can be made again. */
  madeWith: z.exactOptional(z.strictObject({ seed: z.int(), steps: z.int().min(0) })),
  ...commonFields,
});

/** A timetable of sessions. */
export interface Schedule extends Frozen<z.infer<typeof scheduleSchema>> {}

import * as z from 'zod';

import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, minutesSchema, startTimeSchema } from './primitives';
import type { Frozen } from './frozen';

/** When a session is held, with whom and where, in local time of the schedule's zone. */
export const placementSchema = z.strictObject({
  /** Id of the session placed. */
  session: idSchema,
  /** The day it is held, in the schedule's zone. */
  date: dateSchema,
  /** Time it starts, `HH:MM`, in the schedule's zone; of a time that occurs twice, the first. */
  start: startTimeSchema,
  /** Real minutes, from start to end. */
  sessionMinutes: minutesSchema,
  /** Who leads it: one line for each person and role. */
  advisors: listSchema(
    z.strictObject({
      /** The role held, one of the session's own. */
      role: idSchema,
      /** Id of the advisor who holds it. */
      advisor: idSchema,
    }),
    100,
  ),
  /** Id of the room. Absent: it takes up none. */
  room: z.exactOptional(idSchema),
  /** Moves no more. */
  pinned: z.exactOptional(z.boolean()),
});

/** When a session is held, with whom and where. */
export interface Placement extends Frozen<z.infer<typeof placementSchema>> {}

/** A timetable (« calendrier ») of sessions, in order of time, then of id. */
export const scheduleSchema = z.strictObject({
  /** IANA zone of every local time in it, as `America/Toronto`. */
  timeZone: z.string().min(1).max(64),
  /** One for each session placed; a session that is not listed has no date yet. */
  placements: listSchema(placementSchema, 100_000),
  /** How it was made, so that it can be made again. */
  madeWith: z.exactOptional(
    z.strictObject({
      /** The seed given to the search. */
      seed: z.int(),
      /** How many steps the search took. */
      steps: z.int().min(0),
    }),
  ),
  ...commonFields,
});

/** A timetable of sessions. */
export interface Schedule extends Frozen<z.infer<typeof scheduleSchema>> {}

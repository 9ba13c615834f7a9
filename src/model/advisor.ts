import * as z from 'zod';

import { expertise } from '../vocabulary/expertise';
import { buildCodeSchema } from './buildCodeSchema';
import { availabilitySchema } from './availability';
import { listSchema } from './listSchema';
import { placeSchema } from './place';
import { commonFields, idSchema, localeSchema, minutesSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** How much time someone may have in sessions: by day, by week (Monday to Sunday), in all. */
export const timeLimitsSchema = z.strictObject({
  /** Most minutes in sessions on one day. Absent: no limit by day. */
  perDayMinutes: z.exactOptional(minutesSchema),
  /** Most minutes in sessions from Monday to Sunday. Absent: no limit by week. */
  perWeekMinutes: z.exactOptional(minutesSchema),
  /** Most minutes in sessions over the whole schedule. Absent: what was offered in the person's name, or no limit. */
  totalMinutes: z.exactOptional(minutesSchema),
});

/** How much time someone may have in sessions. */
export interface TimeLimits extends Frozen<z.infer<typeof timeLimitsSchema>> {}

/** A person who gives hours for a partner: coaches, trains, facilitates (« conseiller, conseillère »). */
export const advisorSchema = z.strictObject({
  /** Unique among the advisors of the edition; sessions, placements and offers name it. */
  id: idSchema,
  /** As the person signs. Personal information. */
  name: nameSchema,
  /** Id of the partner that lends this person. */
  partner: idSchema,
  /** Codes of vocabulary `expertise` that the person can give: a session's role asks for one of them. */
  expertise: listSchema(buildCodeSchema(expertise), 100),
  /** Languages the person works in. Absent: not known. */
  languages: z.exactOptional(listSchema(localeSchema, 2)),
  /** Where the person usually works. Absent: not known. */
  place: z.exactOptional(placeSchema),
  /** Absent: not known; the scheduler then assumes business hours, with a warning. */
  availability: z.exactOptional(availabilitySchema),
  /** Most time the person may have in sessions. Absent: no limit of their own. */
  limits: z.exactOptional(timeLimitsSchema),
  ...commonFields,
});

/** A person who gives hours for a partner. */
export interface Advisor extends Frozen<z.infer<typeof advisorSchema>> {}

import * as z from 'zod';

import { availabilitySchema } from './availability';
import { listSchema } from './listSchema';
import { placeSchema } from './place';
import { codeSchema, commonFields, idSchema, localeSchema, minutesSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** How much time someone may have in sessions: by day, by week (Monday to Sunday), in all. */
export const timeLimitsSchema = z.strictObject({
  perDayMinutes: z.exactOptional(minutesSchema),
  perWeekMinutes: z.exactOptional(minutesSchema),
  totalMinutes: z.exactOptional(minutesSchema),
});

/** How much time someone may have in sessions. */
export interface TimeLimits extends Frozen<z.infer<typeof timeLimitsSchema>> {}

/** A person who gives hours for a partner: coaches, trains, facilitates (« conseiller, conseillère »). */
export const advisorSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** Id of the partner that lends this person. */
  partner: idSchema,
  expertise: listSchema(codeSchema, 100),
  languages: z.exactOptional(listSchema(localeSchema, 2)),
  place: z.exactOptional(placeSchema),
  /** Absent: not known; the scheduler then assumes business hours, with a warning. */
  availability: z.exactOptional(availabilitySchema),
  limits: z.exactOptional(timeLimitsSchema),
  ...commonFields,
});

/** A person who gives hours for a partner. */
export interface Advisor extends Frozen<z.infer<typeof advisorSchema>> {}

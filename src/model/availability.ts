import * as z from 'zod';

import { weekdays } from '../base/plainDate';
import { listSchema } from './listSchema';
import { dateSchema, localizedTextSchema, timeSchema } from './primitives';
import type { Frozen } from './frozen';

/** The same hours every week, between two dates if they are given (both included). */
export const weeklyWindowSchema = z.strictObject({
  weekday: z.enum(weekdays),
  from: timeSchema,
  to: timeSchema,
  validFrom: z.exactOptional(dateSchema),
  validTo: z.exactOptional(dateSchema),
});

/** The same hours every week. */
export interface WeeklyWindow extends Frozen<z.infer<typeof weeklyWindowSchema>> {}

/** One day that differs: free or busy, all day or between two times. What it says wins over the weekly windows. */
export const datedExceptionSchema = z.strictObject({
  date: dateSchema,
  available: z.boolean(),
  from: z.exactOptional(timeSchema),
  to: z.exactOptional(timeSchema),
  reason: z.exactOptional(localizedTextSchema),
});

/** One day that differs from the weekly windows. */
export interface DatedException extends Frozen<z.infer<typeof datedExceptionSchema>> {}

/** When someone, an enterprise or a room is free, in local time. No weekly window means that the hours are not known. */
export const availabilitySchema = z.strictObject({
  weekly: listSchema(weeklyWindowSchema, 1_000),
  exceptions: z.exactOptional(listSchema(datedExceptionSchema, 10_000)),
});

/** When someone, an enterprise or a room is free. */
export interface Availability extends Frozen<z.infer<typeof availabilitySchema>> {}

/** Days on which nothing is held, both ends included: holidays, a break. */
export const closureSchema = z.strictObject({ from: dateSchema, to: dateSchema, reason: localizedTextSchema });

/** Days on which nothing is held. */
export interface Closure extends Frozen<z.infer<typeof closureSchema>> {}

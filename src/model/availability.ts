import * as z from 'zod';

import { formatWeekday } from '../base/formatWeekday';
import { weekdays } from '../base/plainDate';
import { listSchema } from './listSchema';
import { nameChoices } from './nameChoices';
import { dateSchema, localizedTextSchema, timeSchema } from './primitives';
import type { Frozen } from './frozen';

const dayNames = weekdays.map((code) => ({
  code,
  label: { fr: formatWeekday(code, { locale: 'fr' }), en: formatWeekday(code, { locale: 'en' }) },
}));

/** The same hours every week, between two dates if they are given (both included). */
export const weeklyWindowSchema = z.strictObject({
  /** The day of the week, `monday` to `sunday`. */
  weekday: z.enum(weekdays, { error: nameChoices({ entries: dayNames }) }),
  /** Time it begins, `HH:MM`, in the edition’s zone. */
  from: timeSchema,
  /** Time it ends, `HH:MM`, after `from`; `24:00` is midnight at the end of the day. */
  to: timeSchema,
  /** First day that these hours hold. Absent: from the start. */
  validFrom: z.exactOptional(dateSchema),
  /** Last day that these hours hold, included. Absent: to the end. */
  validTo: z.exactOptional(dateSchema),
});

/** The same hours every week. */
export interface WeeklyWindow extends Frozen<z.infer<typeof weeklyWindowSchema>> {}

/** One day that differs: free or busy, all day or between two times. What it says wins over the weekly windows. */
export const datedExceptionSchema = z.strictObject({
  /** The day that differs. */
  date: dateSchema,
  /** `true` adds free time to the weekly windows; `false` takes it away. */
  available: z.boolean(),
  /** Time it begins. Absent: from the start of the day. */
  from: z.exactOptional(timeSchema),
  /** Time it ends. Absent: to the end of the day. */
  to: z.exactOptional(timeSchema),
  /** Why, as a report may say it. Absent: private, or not said. */
  reason: z.exactOptional(localizedTextSchema),
});

/** One day that differs from the weekly windows. */
export interface DatedException extends Frozen<z.infer<typeof datedExceptionSchema>> {}

/** When someone, an enterprise or a room is free, in local time. No weekly window means that the hours are not known. */
export const availabilitySchema = z.strictObject({
  /** Free hours of an ordinary week; empty when they are not known. */
  weekly: listSchema(weeklyWindowSchema, 1_000),
  /** Days that differ. Absent: none. */
  exceptions: z.exactOptional(listSchema(datedExceptionSchema, 10_000)),
});

/** When someone, an enterprise or a room is free. */
export interface Availability extends Frozen<z.infer<typeof availabilitySchema>> {}

/** Days on which nothing is held, both ends included: holidays, a break. */
export const closureSchema = z.strictObject({
  /** First day closed. */
  from: dateSchema,
  /** Last day closed, included; the same as `from` for one day. */
  to: dateSchema,
  /** What the days are, as « Fête du Travail »: explanations of the schedule say it. */
  reason: localizedTextSchema,
});

/** Days on which nothing is held. */
export interface Closure extends Frozen<z.infer<typeof closureSchema>> {}

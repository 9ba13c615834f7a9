import * as z from 'zod';

import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localizedTextSchema } from './primitives';
import { pinSchema } from './program';
import type { Frozen } from './frozen';

/** An enterprise in a cohort, and where it stands. */
export const memberSchema = z.strictObject({
  enterprise: idSchema,
  status: z.enum(['admitted', 'waitlisted', 'active', 'paused', 'withdrawn', 'completed']),
  from: z.exactOptional(dateSchema),
  to: z.exactOptional(dateSchema),
});

/** An enterprise in a cohort, and where it stands. */
export interface Member extends Frozen<z.infer<typeof memberSchema>> {}

/** Enterprises that follow one parcours together (« cohorte »). */
export const cohortSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  template: pinSchema,
  entry: z.enum(['fixed', 'rolling']),
  from: dateSchema,
  to: dateSchema,
  capacity: z.exactOptional(z.strictObject({ minimum: z.exactOptional(z.int().min(0)), maximum: z.int().min(1) })),
  members: listSchema(memberSchema, 10_000),
  ...commonFields,
});

/** Enterprises that follow one parcours together. */
export interface Cohort extends Frozen<z.infer<typeof cohortSchema>> {}

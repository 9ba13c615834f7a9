import * as z from 'zod';

import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localizedTextSchema } from './primitives';
import { pinSchema } from './program';
import type { Frozen } from './frozen';

/** An enterprise in a cohort, and where it stands. */
export const memberSchema = z.strictObject({
  /** Id of one of the edition's enterprises. */
  enterprise: idSchema,
  /** Where it stands. Sessions are planned for those admitted and active; a waitlisted one waits for a place, a withdrawn one left. */
  status: z.enum(['admitted', 'waitlisted', 'active', 'paused', 'withdrawn', 'completed']),
  /** First day in the cohort. Absent: the cohort's own. */
  from: z.exactOptional(dateSchema),
  /** Last day in the cohort, included. Absent: the cohort's own, or still there. */
  to: z.exactOptional(dateSchema),
});

/** An enterprise in a cohort, and where it stands. */
export interface Member extends Frozen<z.infer<typeof memberSchema>> {}

/** Enterprises that follow one parcours together (« cohorte »). */
export const cohortSchema = z.strictObject({
  /** Unique among the cohorts of the edition; sessions name it. */
  id: idSchema,
  /** As participants know it, as « Cohorte de l’automne 2020 ». */
  title: localizedTextSchema,
  /** The parcours that it follows, at the version in force when it began. */
  template: pinSchema,
  /** `fixed`: all begin together; `rolling`: each enterprise begins when it is ready. */
  entry: z.enum(['fixed', 'rolling']),
  /** First day that a session may be held. */
  from: dateSchema,
  /** Last day that a session may be held, included. */
  to: dateSchema,
  /** How many enterprises it takes. Absent: not limited. */
  capacity: z.exactOptional(
    z.strictObject({
      /** Fewest enterprises for it to begin. Absent: no minimum. */
      minimum: z.exactOptional(z.int().min(0)),
      /** Most enterprises; the next ones wait. */
      maximum: z.int().min(1),
    }),
  ),
  /** Enterprises that were taken, each with where it stands. */
  members: listSchema(memberSchema, 10_000),
  ...commonFields,
});

/** Enterprises that follow one parcours together. */
export interface Cohort extends Frozen<z.infer<typeof cohortSchema>> {}

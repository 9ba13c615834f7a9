import * as z from 'zod';

import { memberStatus } from '../vocabulary/memberStatus';
import { gateOutcome } from '../vocabulary/gateOutcome';
import { nameChoices } from './nameChoices';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localizedTextSchema } from './primitives';
import { pinSchema } from './program';
import { buildHistorySchema } from './status/statusChange';
import type { Frozen } from './frozen';

/** Where an enterprise stands in a cohort. */
export const memberStatusSchema = z.enum(['admitted', 'waitlisted', 'active', 'paused', 'withdrawn', 'completed'], {
  error: nameChoices(memberStatus),
});

/** Where an enterprise stands in a cohort. */
export type MemberStatus = Frozen<z.infer<typeof memberStatusSchema>>;

/** What was decided of an enterprise at a gate: it goes on, it does not, or it is looked at again later. */
export const gateOutcomeSchema = z.strictObject({
  /** Id of one of the cohort's gates. */
  gate: idSchema,
  /** `deferred` is neither: another outcome is to follow. */
  outcome: z.enum(['passed', 'not-passed', 'deferred'], { error: nameChoices(gateOutcome) }),
  /** Day of the outcome; of several for one gate, the latest holds. */
  on: dateSchema,
  /** Why, for the enterprise; one that does not pass is told, here or in a decision. */
  reason: z.exactOptional(localizedTextSchema),
  /** Id of the decision of the edition that says so. */
  decision: z.exactOptional(idSchema),
});

/** What was decided of an enterprise at a gate. */
export interface GateOutcome extends Frozen<z.infer<typeof gateOutcomeSchema>> {}

/** An enterprise in a cohort, and where it stands. */
export const memberSchema = z.strictObject({
  /** Id of one of the edition's enterprises. */
  enterprise: idSchema,
  /** Where it stands. Sessions are planned for those admitted and active; a waitlisted one waits for a place, a withdrawn one left. */
  status: memberStatusSchema,
  /** Every status taken since, in order of date. Absent: only the present one is known. */
  history: z.exactOptional(buildHistorySchema(memberStatusSchema)),
  /** Place on the waiting list: 1 is called first. Absent: not on it, or after those who have one. */
  rank: z.exactOptional(z.int().min(1).max(10_000)),
  /** First day in the cohort. Absent: the cohort's own. */
  from: z.exactOptional(dateSchema),
  /** Last day in the cohort, included. Absent: the cohort's own, or still there. */
  to: z.exactOptional(dateSchema),
  /** What was decided at each gate. Absent or without it: not decided yet. */
  gates: z.exactOptional(listSchema(gateOutcomeSchema, 1_000)),
});

/** An enterprise in a cohort, and where it stands. */
export interface Member extends Frozen<z.infer<typeof memberSchema>> {}

/** A moment where it is decided, enterprise by enterprise, who goes on to the next phase (« point de passage »). */
export const gateSchema = z.strictObject({
  /** Unique among the gates of the cohort. */
  id: idSchema,
  /** As participants know it, as « Passage au lancement ». */
  title: localizedTextSchema,
  /** Id of the template's phase that it ends. */
  phase: idSchema,
  /** Day it is meant for. Absent: each at its own pace. */
  on: z.exactOptional(dateSchema),
});

/** A moment where it is decided who goes on to the next phase. */
export interface Gate extends Frozen<z.infer<typeof gateSchema>> {}

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
  /** Last day that an enterprise may begin, where entry is rolling. Absent: as long as the cohort lasts. */
  lastEntryOn: z.exactOptional(dateSchema),
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
      /** What taking more of them is: nothing to say, a warning, or refused. Absent: a warning. */
      policy: z.exactOptional(z.enum(['ignore', 'warn', 'stop'])),
    }),
  ),
  /** Enterprises that were taken, each with where it stands. */
  members: listSchema(memberSchema, 10_000),
  /** Where it is decided who goes on, in order. Absent: nobody is stopped on the way. */
  gates: z.exactOptional(listSchema(gateSchema, 100)),
  ...commonFields,
});

/** Enterprises that follow one parcours together. */
export interface Cohort extends Frozen<z.infer<typeof cohortSchema>> {}

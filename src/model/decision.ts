import * as z from 'zod';

import { decisionOutcome } from '../vocabulary/decisionOutcome';
import { nameChoices } from './nameChoices';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, localizedTextSchema, nameSchema } from './primitives';
import { pinSchema } from './program';
import type { Frozen } from './frozen';

/** What a decision is about: a record of the edition. */
export const decisionSubjectSchema = z.discriminatedUnion('of', [
  z.strictObject({
    /** The edition itself. */
    of: z.literal('edition'),
  }),
  z.strictObject({
    /** One application. */
    of: z.literal('application'),
    /** Id of the application. */
    application: idSchema,
  }),
  z.strictObject({
    /** One enterprise of a cohort. */
    of: z.literal('member'),
    /** Id of the cohort. */
    cohort: idSchema,
    /** Id of the enterprise. */
    enterprise: idSchema,
    /** Id of the gate, where it is decided whether the enterprise goes on. Absent: its place in the cohort. */
    gate: z.exactOptional(idSchema),
  }),
  z.strictObject({
    /** One session. */
    of: z.literal('session'),
    /** Id of the session. */
    session: idSchema,
  }),
  z.strictObject({
    /** One aid. */
    of: z.literal('aid'),
    /** Id of the aid. */
    aid: idSchema,
  }),
  z.strictObject({
    /** One agreement. */
    of: z.literal('agreement'),
    /** Id of the agreement. */
    agreement: idSchema,
  }),
]);

/** What a decision is about. */
export type DecisionSubject = Frozen<z.infer<typeof decisionSubjectSchema>>;

/** Someone who took part in a decision. */
export const deciderSchema = z.strictObject({
  /** The person, or the committee. Personal information. */
  name: nameSchema,
  /** In what capacity, as « présidente du comité ». */
  role: z.exactOptional(localizedTextSchema),
  /** Id of the partner that the person sits for. */
  partner: z.exactOptional(idSchema),
});

/** Someone who took part in a decision. */
export interface Decider extends Frozen<z.infer<typeof deciderSchema>> {}

/** A conflict of interest that someone declared: who declares one stands aside, and is not among those who decided. */
export const declaredConflictSchema = z.strictObject({
  /** Who declared it, by name as among those who decide. Personal information. */
  name: nameSchema,
  /** What ties the person to the matter. */
  nature: localizedTextSchema,
});

/** A conflict of interest that someone declared. */
export interface DeclaredConflict extends Frozen<z.infer<typeof declaredConflictSchema>> {}

/** What was decided, by whom, why, and under which rules (« décision »): a record, never changed, only followed by another. */
export const decisionSchema = z.strictObject({
  /** Unique among the decisions of the edition; outcomes at gates name it. */
  id: idSchema,
  /** The record decided upon. */
  about: decisionSubjectSchema,
  /** `deferred` is neither yes nor no: another decision is to follow. */
  outcome: z.enum(['accepted', 'refused', 'deferred'], { error: nameChoices(decisionOutcome) }),
  /** Day of the decision. */
  decidedOn: dateSchema,
  /** Who decided: a person, a committee, several people. */
  by: listSchema(deciderSchema, 100, 1),
  /** Why, as the letter will say it: a decision is never without. */
  reason: localizedTextSchema,
  /** The rules it was decided under. Absent: no rule set applies, or not known. */
  ruleSet: z.exactOptional(pinSchema),
  /** Ids of the application's evidence that it rests on. Absent: none is named. */
  evidence: z.exactOptional(listSchema(idSchema, 500)),
  /** Conflicts of interest declared. Absent: not asked; empty: asked, and none declared. */
  conflicts: z.exactOptional(listSchema(declaredConflictSchema, 100)),
  ...commonFields,
});

/** What was decided, by whom, why, and under which rules. */
export interface Decision extends Frozen<z.infer<typeof decisionSchema>> {}

import * as z from 'zod';

import { listSchema } from './listSchema';
import { codeSchema, commonFields, idSchema, localizedTextSchema, minutesSchema } from './primitives';
import { ruleNodeSchema } from './rule';
import type { Frozen } from './frozen';

/** What is done. */
export const activityKindSchema = z.enum(['workshop', 'training', 'codevelopment', 'coaching', 'visit', 'self-paced', 'evaluation']);

/** What is done. */
export type ActivityKind = Frozen<z.infer<typeof activityKindSchema>>;

/** With whom at once. */
export const formatSchema = z.enum(['group', 'individual', 'semi-individual', 'visit', 'self-paced']);

/** With whom at once. */
export type Format = Frozen<z.infer<typeof formatSchema>>;

/** Where a session is held: on site, online, or both at once. */
export const modeSchema = z.enum(['on-site', 'online', 'hybrid']);

/** Where a session is held. */
export type Mode = Frozen<z.infer<typeof modeSchema>>;

/** For what a quantity is counted: once, for each group, each enterprise, each person. There is no default. */
export const basisSchema = z.enum(['once', 'per-group', 'per-enterprise', 'per-person']);

/** For what a quantity is counted. */
export type Basis = Frozen<z.infer<typeof basisSchema>>;

/** So many minutes: a figure, a setting of the template, or a bound. */
export const quantitySchema = z.union([
  z.strictObject({ minutes: minutesSchema }),
  z.strictObject({ setting: idSchema }),
  z.strictObject({ atLeast: minutesSchema }),
  z.strictObject({ upTo: minutesSchema }),
  z.strictObject({ between: z.strictObject({ minimum: minutesSchema, maximum: minutesSchema }) }),
]);

/** So many minutes: a figure, a setting of the template, or a bound. */
export type Quantity = Frozen<z.infer<typeof quantitySchema>>;

/** Time to leave between two things: in days of the calendar or in minutes, at least and at most. */
export const lagSchema = z.strictObject({
  minimumDays: z.exactOptional(z.int().min(0).max(3_650)),
  maximumDays: z.exactOptional(z.int().min(0).max(3_650)),
  minimumMinutes: z.exactOptional(minutesSchema),
  maximumMinutes: z.exactOptional(minutesSchema),
});

/** Time to leave between two things. */
export interface Lag extends Frozen<z.infer<typeof lagSchema>> {}

/** People who lead: how many, with what expertise, in what role. */
export const facilitatorNeedSchema = z.strictObject({
  role: idSchema,
  number: z.int().min(1).max(20),
  /** One of these is enough; absent, anyone may. */
  expertise: z.exactOptional(listSchema(codeSchema, 50, 1)),
});

/** People who lead: how many, with what expertise, in what role. */
export interface FacilitatorNeed extends Frozen<z.infer<typeof facilitatorNeedSchema>> {}

/** One activity of a parcours: what, for whom, how long, led by whom, after what. Its id is never reused. */
export const activitySchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  summary: z.exactOptional(localizedTextSchema),
  kind: activityKindSchema,
  format: formatSchema,
  mode: z.exactOptional(modeSchema),
  /** Code of vocabulary `hourKind`: what the time is counted as. */
  hourKind: codeSchema,
  phase: idSchema,
  /** Display order among activities of one phase that nothing else orders. */
  rank: z.int().min(0).max(1_000_000),
  /** Scheduled time of all its sessions, and for what it is counted. */
  duration: z.strictObject({ quantity: quantitySchema, basis: basisSchema }),
  /** Into how many sessions the duration is cut, equally (earlier sessions take the remainder). */
  sessions: z.int().min(1).max(200),
  /** Time between two sessions of this activity, for the same enterprise or group. */
  spacing: z.exactOptional(lagSchema),
  /** Activities that end before this one starts, for the same enterprise or group. */
  after: z.exactOptional(listSchema(z.strictObject({ activity: idSchema, lag: z.exactOptional(lagSchema) }), 100)),
  groupSize: z.exactOptional(z.strictObject({ minimum: z.int().min(1).max(10_000), maximum: z.int().min(1).max(10_000) })),
  facilitators: listSchema(facilitatorNeedSchema, 20),
  /** Sessions of one thread keep the same facilitator where possible. */
  thread: z.exactOptional(idSchema),
  needsRoom: z.exactOptional(z.boolean()),
  required: z.exactOptional(z.enum(['must', 'could'])),
  /** Who may follow it; an unknown answer leaves it pending, never dropped. */
  precondition: z.exactOptional(ruleNodeSchema),
  objectives: z.exactOptional(listSchema(localizedTextSchema, 50)),
  deliverables: z.exactOptional(listSchema(localizedTextSchema, 50)),
  /** Minutes that a facilitator prepares for each session, counted apart. */
  preparationMinutes: z.exactOptional(minutesSchema),
  ...commonFields,
});

/** One activity of a parcours. */
export interface Activity extends Frozen<z.infer<typeof activitySchema>> {}

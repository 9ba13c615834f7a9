import * as z from 'zod';

import { expertise } from '../vocabulary/expertise';
import { hourKind } from '../vocabulary/hourKind';
import { activityKind } from '../vocabulary/activityKind';
import { format } from '../vocabulary/format';
import { mode } from '../vocabulary/mode';
import { basis } from '../vocabulary/basis';
import { nameChoices } from './nameChoices';
import { buildCodeSchema } from './buildCodeSchema';
import { listSchema } from './listSchema';
import { commonFields, idSchema, localizedTextSchema, minutesSchema } from './primitives';
import { ruleNodeSchema } from './rule';
import type { Frozen } from './frozen';

/** What is done. */
export const activityKindSchema = z.enum(['workshop', 'training', 'codevelopment', 'coaching', 'visit', 'self-paced', 'evaluation'], {
  error: nameChoices(activityKind),
});

/** What is done. */
export type ActivityKind = Frozen<z.infer<typeof activityKindSchema>>;

/** With whom at once. */
export const formatSchema = z.enum(['group', 'individual', 'semi-individual', 'visit', 'self-paced'], { error: nameChoices(format) });

/** With whom at once. */
export type Format = Frozen<z.infer<typeof formatSchema>>;

/** Where a session is held: on site, online, or both at once. */
export const modeSchema = z.enum(['on-site', 'online', 'hybrid'], { error: nameChoices(mode) });

/** Where a session is held. */
export type Mode = Frozen<z.infer<typeof modeSchema>>;

/** For what a quantity is counted: once, for each group, each enterprise, each person. There is no default. */
export const basisSchema = z.enum(['once', 'per-group', 'per-enterprise', 'per-person'], { error: nameChoices(basis) });

/** For what a quantity is counted. */
export type Basis = Frozen<z.infer<typeof basisSchema>>;

/** So many minutes: a figure, a setting of the template, or a bound. */
export const quantitySchema = z.union([
  z.strictObject({
    /** Exactly this long, in whole minutes. */
    minutes: minutesSchema,
  }),
  z.strictObject({
    /** As long as this setting of the template says: id of one of its `settings`. */
    setting: idSchema,
  }),
  z.strictObject({
    /** This long or longer, in whole minutes; what is planned is this figure. */
    atLeast: minutesSchema,
  }),
  z.strictObject({
    /** No longer than this, in whole minutes; what is planned is this figure. */
    upTo: minutesSchema,
  }),
  z.strictObject({
    /** From one length to another, in whole minutes; what is planned is the shortest. */
    between: z.strictObject({
      /** The shortest, in whole minutes. */
      minimum: minutesSchema,
      /** The longest, in whole minutes; not below `minimum`. */
      maximum: minutesSchema,
    }),
  }),
]);

/** So many minutes: a figure, a setting of the template, or a bound. */
export type Quantity = Frozen<z.infer<typeof quantitySchema>>;

/** Time to leave between two things: in days of the calendar or in minutes, at least and at most. */
export const lagSchema = z.strictObject({
  /** Fewest days of the calendar from the date of one to the date of the other, 0 to 3,650. Absent: no minimum in days. */
  minimumDays: z.exactOptional(z.int().min(0).max(3_650)),
  /** Most days of the calendar from the date of one to the date of the other, 0 to 3,650. Absent: no maximum in days. */
  maximumDays: z.exactOptional(z.int().min(0).max(3_650)),
  /** Fewest minutes from the end of one to the start of the other. Absent: no minimum in minutes. */
  minimumMinutes: z.exactOptional(minutesSchema),
  /** Most minutes from the end of one to the start of the other. Absent: no maximum in minutes. */
  maximumMinutes: z.exactOptional(minutesSchema),
});

/** Time to leave between two things. */
export interface Lag extends Frozen<z.infer<typeof lagSchema>> {}

/** People who lead: how many, with what expertise, in what role. */
export const facilitatorNeedSchema = z.strictObject({
  /** What they do there, as `facilitator` or `coach`: an id of the template's own, repeated in the placements of the schedule. */
  role: idSchema,
  /** How many people hold this role at once, 1 to 20; each gives the whole time. */
  number: z.int().min(1).max(20),
  /** Codes of vocabulary `expertise`: one of these is enough. Absent: anyone may. */
  expertise: z.exactOptional(listSchema(buildCodeSchema(expertise), 50, 1)),
});

/** People who lead: how many, with what expertise, in what role. */
export interface FacilitatorNeed extends Frozen<z.infer<typeof facilitatorNeedSchema>> {}

/** One activity of a parcours: what, for whom, how long, led by whom, after what. Its id is never reused. */
export const activitySchema = z.strictObject({
  /** Stable and unique among the activities of the template; sessions, `after` and adaptations name it. */
  id: idSchema,
  /** As participants read it; sessions planned from the activity bear it too. */
  title: localizedTextSchema,
  /** What happens there, in a few sentences. Absent: nothing more to say than the title. */
  summary: z.exactOptional(localizedTextSchema),
  /** What is done: a workshop, a training, a codevelopment… (vocabulary `activityKind`). */
  kind: activityKindSchema,
  /** With whom at once: the group, one enterprise, a few of them, on a visit, or alone at one's own pace. */
  format: formatSchema,
  /** On site, online or hybrid (vocabulary `mode`). Absent: not decided. */
  mode: z.exactOptional(modeSchema),
  /** Code of vocabulary `hourKind`: what the time is counted as. */
  hourKind: buildCodeSchema(hourKind),
  /** The stage of the parcours that it belongs to: id of one of the template's `phases`. */
  phase: idSchema,
  /** Display order among activities of one phase that nothing else orders. */
  rank: z.int().min(0).max(1_000_000),
  /** Scheduled time of all its sessions, and for what it is counted. */
  duration: z.strictObject({
    /** How long, for one of what `basis` counts. */
    quantity: quantitySchema,
    /** What that time is counted for: 8 h `per-enterprise` are 40 h at the schedule for five enterprises, 8 h `per-group` are 8 h. */
    basis: basisSchema,
  }),
  /** Into how many sessions the duration is cut, equally (earlier sessions take the remainder). */
  sessions: z.int().min(1).max(200),
  /** Activities of one phase that bear the same id here are held in the same sessions, one after the other. Absent: sessions of its own. */
  sessionGroup: z.exactOptional(idSchema),
  /** Time between two sessions of this activity, for the same enterprise or group. */
  spacing: z.exactOptional(lagSchema),
  /** Activities that end before this one starts, for the same enterprise or group. */
  after: z.exactOptional(
    listSchema(
      z.strictObject({
        /** Id of the activity that comes first. */
        activity: idSchema,
        /** Time to leave between the end of that one and this one. Absent: any. */
        lag: z.exactOptional(lagSchema),
      }),
      100,
    ),
  ),
  /** Enterprises for which it works. Absent: any number. */
  groupSize: z.exactOptional(
    z.strictObject({
      /** Fewest enterprises. */
      minimum: z.int().min(1).max(10_000),
      /** Most enterprises; not below `minimum`. */
      maximum: z.int().min(1).max(10_000),
    }),
  ),
  /** Who leads each session. Empty: nobody, as for what is done alone at one's own pace. */
  facilitators: listSchema(facilitatorNeedSchema, 20),
  /** Sessions of one thread keep the same facilitator where possible. */
  thread: z.exactOptional(idSchema),
  /** Whether its sessions take up a room. Absent: no room is looked for. */
  needsRoom: z.exactOptional(z.boolean()),
  /** `must`: each enterprise follows it; `could`: it is offered. Absent: `must`. */
  required: z.exactOptional(z.enum(['must', 'could'])),
  /** Who may follow it; an unknown answer leaves it pending, never dropped. */
  precondition: z.exactOptional(ruleNodeSchema),
  /** What participants will know or be able to do. Absent: not stated. */
  objectives: z.exactOptional(listSchema(localizedTextSchema, 50)),
  /** What participants leave with, as a business model on paper. Absent: not stated. */
  deliverables: z.exactOptional(listSchema(localizedTextSchema, 50)),
  /** Minutes that a facilitator prepares for each session, counted apart. */
  preparationMinutes: z.exactOptional(minutesSchema),
  ...commonFields,
});

/** One activity of a parcours. */
export interface Activity extends Frozen<z.infer<typeof activitySchema>> {}

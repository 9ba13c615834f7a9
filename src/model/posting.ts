import * as z from 'zod';

import { mostMinutes } from '../base/minutes';
import { activityKind } from '../vocabulary/activityKind';
import { hourKind } from '../vocabulary/hourKind';
import { contribution } from '../vocabulary/contribution';
import { nameChoices } from './nameChoices';
import { buildCodeSchema } from './buildCodeSchema';
import { commonFields, dateSchema, idSchema, instantSchema, minutesCountSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** What a posting does to an envelope. */
export const postingKindSchema = z.enum(['allocate', 'transfer', 'commit', 'release', 'deliver', 'adjust', 'expire']);

/** What a posting does to an envelope. */
export type PostingKind = Frozen<z.infer<typeof postingKindSchema>>;

/** One entry of the ledger of hours (« écriture »): never changed, only followed by others. */
export const postingSchema = z.strictObject({
  /** Unique in the ledger; releases, deliveries and corrections name it. */
  id: idSchema,
  /** What it does: sets hours aside, moves, promises, gives back, delivers, corrects or lets them lapse. */
  kind: postingKindSchema,
  /** Which of the three counts of time its minutes are in; its envelope's own. */
  count: minutesCountSchema,
  /** Whole minutes; only `adjust` may be below 0. */
  minutes: z.int().min(-mostMinutes).max(mostMinutes),
  /** Id of the envelope that it is charged to. */
  envelope: idSchema,
  /** Where a transfer goes. */
  toEnvelope: z.exactOptional(idSchema),
  /** The commitment that a release or a delivery is made against. */
  commitment: z.exactOptional(idSchema),
  /** Whether a delivery closes its commitment; yes when absent. */
  closes: z.exactOptional(z.boolean()),
  /** The posting that an adjustment corrects. */
  corrects: z.exactOptional(idSchema),
  /** Day that it counts from, in local time: a balance as of a day reads no later ones. */
  effectiveOn: dateSchema,
  /** Instant it was written down, in UTC: says what was known when. */
  recordedAt: instantSchema,
  /** Who wrote it down. Absent: not known. */
  by: z.exactOptional(nameSchema),
  /** The same key twice is the same posting. */
  key: z.exactOptional(z.string().min(1).max(200)),
  /** Id of the session delivered or committed. Absent: none in particular. */
  session: z.exactOptional(idSchema),
  /** Code of vocabulary `hourKind`. Absent: the envelope's. */
  hourKind: z.exactOptional(buildCodeSchema(hourKind)),
  /** Code of vocabulary `activityKind`. Absent: not said. */
  activityKind: z.exactOptional(buildCodeSchema(activityKind)),
  /** Id of the partner that gives the hours. Absent: not said. */
  partner: z.exactOptional(idSchema),
  /** Id of the person who gives them. Absent: not said. */
  advisor: z.exactOptional(idSchema),
  /** Id of the enterprise that receives them. Absent: the group, or not said. */
  enterprise: z.exactOptional(idSchema),
  /** Id of the agreement that pays. Absent: not said. */
  fundingSource: z.exactOptional(idSchema),
  /** Whether the hours are paid for or given in kind. Absent: not said. */
  contribution: z.exactOptional(z.enum(['cash', 'in-kind'], { error: nameChoices(contribution) })),
  ...commonFields,
});

/** One entry of the ledger of hours. */
export interface Posting extends Frozen<z.infer<typeof postingSchema>> {}

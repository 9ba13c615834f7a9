import * as z from 'zod';

import { mostMinutes } from '../base/minutes';
import { codeSchema, commonFields, dateSchema, idSchema, instantSchema, minutesCountSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** What a posting does to an envelope. */
export const postingKindSchema = z.enum(['allocate', 'transfer', 'commit', 'release', 'deliver', 'adjust', 'expire']);

/** What a posting does to an envelope. */
export type PostingKind = Frozen<z.infer<typeof postingKindSchema>>;

/** One entry of the ledger of hours (« écriture »): never changed, only followed by others. */
export const postingSchema = z.strictObject({
  id: idSchema,
  kind: postingKindSchema,
  count: minutesCountSchema,
  /** Whole minutes; only `adjust` may be below 0. */
  minutes: z.int().min(-mostMinutes).max(mostMinutes),
  envelope: idSchema,
  /** Where a transfer goes. */
  toEnvelope: z.exactOptional(idSchema),
  /** The commitment that a release or a delivery is made against. */
  commitment: z.exactOptional(idSchema),
  /** Whether a delivery closes its commitment; yes when absent. */
  closes: z.exactOptional(z.boolean()),
  /** The posting that an adjustment corrects. */
  corrects: z.exactOptional(idSchema),
  effectiveOn: dateSchema,
  recordedAt: instantSchema,
  by: z.exactOptional(nameSchema),
  /** The same key twice is the same posting. */
  key: z.exactOptional(z.string().min(1).max(200)),
  session: z.exactOptional(idSchema),
  hourKind: z.exactOptional(codeSchema),
  activityKind: z.exactOptional(codeSchema),
  partner: z.exactOptional(idSchema),
  advisor: z.exactOptional(idSchema),
  enterprise: z.exactOptional(idSchema),
  fundingSource: z.exactOptional(idSchema),
  contribution: z.exactOptional(z.enum(['cash', 'in-kind'])),
  ...commonFields,
});

/** One entry of the ledger of hours. */
export interface Posting extends Frozen<z.infer<typeof postingSchema>> {}

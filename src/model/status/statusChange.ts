import * as z from 'zod';

import { listSchema } from '../listSchema';
import { codeSchema, dateSchema, localizedTextSchema, nameSchema } from '../primitives';
import type { Frozen } from '../frozen';

/** One step of a history: the status taken, the day, why, by whom. Never changed, only followed by others. */
export const statusChangeSchema = z.strictObject({
  /** The status taken. */
  status: codeSchema,
  /** The status left, in a first step that others came before without being written. */
  from: z.exactOptional(codeSchema),
  /** The day from which it holds. */
  on: dateSchema,
  /** Why, for whom it concerns; a refusal, a withdrawal or a cancellation is never without. */
  reason: z.exactOptional(localizedTextSchema),
  /** Who decided it, by name. */
  by: z.exactOptional(nameSchema),
});

/** One step of a history: the status taken, the day, why, by whom. */
export interface StatusChange<Status extends string = string> extends Omit<Frozen<z.infer<typeof statusChangeSchema>>, 'status' | 'from'> {
  readonly status: Status;
  readonly from?: Status;
}

/** The statuses that a noun took, in order of date: its present one is the last. */
export function buildHistorySchema<Status extends z.ZodEnum>(status: Status) {
  return listSchema(
    statusChangeSchema.extend({
      /** The status taken. */
      status,
      /** The status left, in a first step that others came before without being written. */
      from: z.exactOptional(status),
    }),
    1_000,
  );
}

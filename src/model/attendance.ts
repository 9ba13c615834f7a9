import * as z from 'zod';

import { commonFields, idSchema, instantSchema, minutesSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** What is known of an enterprise's presence at a session. `unknown` is not `absent`. */
export const attendanceSchema = z.strictObject({
  id: idSchema,
  session: idSchema,
  enterprise: idSchema,
  status: z.enum(['present', 'absent', 'excused', 'unknown']),
  /** Minutes received, where they differ from the session's. */
  receivedMinutes: z.exactOptional(minutesSchema),
  recordedAt: z.exactOptional(instantSchema),
  by: z.exactOptional(nameSchema),
  ...commonFields,
});

/** What is known of an enterprise's presence at a session. */
export interface Attendance extends Frozen<z.infer<typeof attendanceSchema>> {}

import * as z from 'zod';

import { attendanceStatus } from '../vocabulary/attendanceStatus';
import { nameChoices } from './nameChoices';
import { commonFields, idSchema, instantSchema, minutesSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** What is known of an enterprise's presence at a session. `unknown` is not `absent`. */
export const attendanceSchema = z.strictObject({
  /** Unique among the attendance records of the edition. */
  id: idSchema,
  /** Id of the session held. */
  session: idSchema,
  /** Id of the enterprise that came, or did not. */
  enterprise: idSchema,
  /** Whether it came; `excused` warned beforehand, `unknown` was not noted and is never read as either. */
  status: z.enum(['present', 'absent', 'excused', 'unknown'], { error: nameChoices(attendanceStatus) }),
  /** Minutes received, where they differ from the session's. */
  receivedMinutes: z.exactOptional(minutesSchema),
  /** Instant it was noted, in UTC. Absent: not known. */
  recordedAt: z.exactOptional(instantSchema),
  /** Who noted it. Absent: not known. */
  by: z.exactOptional(nameSchema),
  ...commonFields,
});

/** What is known of an enterprise's presence at a session. */
export interface Attendance extends Frozen<z.infer<typeof attendanceSchema>> {}

import * as z from 'zod';

import { expertise } from '../vocabulary/expertise';
import { buildCodeSchema } from './buildCodeSchema';
import { commonFields, dateSchema, idSchema, minutesSchema } from './primitives';
import type { Frozen } from './frozen';

/** What an enterprise says it needs help with. */
export const needSchema = z.strictObject({
  /** Unique among the needs of the edition. */
  id: idSchema,
  /** Id of the enterprise that says it. */
  enterprise: idSchema,
  /** Code of vocabulary `expertise`: the same list as what advisors can give, so that the two can be matched. */
  expertise: buildCodeSchema(expertise),
  /** 1 is the most pressing. */
  priority: z.exactOptional(z.int().min(1).max(5)),
  /** Time wished, as minutes received by the enterprise. */
  receivedMinutes: z.exactOptional(minutesSchema),
  /** Day that it was said, as a need changes. Absent: not known. */
  statedOn: z.exactOptional(dateSchema),
  ...commonFields,
});

/** What an enterprise says it needs help with. */
export interface Need extends Frozen<z.infer<typeof needSchema>> {}

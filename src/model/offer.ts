import * as z from 'zod';

import { expertise } from '../vocabulary/expertise';
import { contribution } from '../vocabulary/contribution';
import { nameChoices } from './nameChoices';
import { buildCodeSchema } from './buildCodeSchema';
import { listSchema } from './listSchema';
import { commonFields, dateSchema, idSchema, minutesSchema } from './primitives';
import type { Frozen } from './frozen';

/** Hours of an expertise that a partner puts on the table, in cash or in kind. */
export const offerSchema = z.strictObject({
  /** Unique among the offers of the edition. */
  id: idSchema,
  /** Id of the partner that offers. */
  partner: idSchema,
  /** The person who gives them, when she is known. */
  advisor: z.exactOptional(idSchema),
  /** Codes of vocabulary `expertise` that these hours may serve, one or more. */
  expertise: listSchema(buildCodeSchema(expertise), 100, 1),
  /** Time given by facilitators, preparation and travel apart. */
  givenMinutes: minutesSchema,
  /** Whether the partner pays for the hours or gives them in kind. Absent: not decided. */
  contribution: z.exactOptional(z.enum(['cash', 'in-kind'], { error: nameChoices(contribution) })),
  /** First day that they may be used. Absent: from the start of the edition. */
  from: z.exactOptional(dateSchema),
  /** Last day that they may be used, included. Absent: to the end of the edition. */
  to: z.exactOptional(dateSchema),
  ...commonFields,
});

/** Hours of an expertise that a partner puts on the table. */
export interface Offer extends Frozen<z.infer<typeof offerSchema>> {}

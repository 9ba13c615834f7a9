import * as z from 'zod';

import { listSchema } from './listSchema';
import { codeSchema, commonFields, dateSchema, idSchema, minutesSchema } from './primitives';
import type { Frozen } from './frozen';

/** Hours of an expertise that a partner puts on the table, in cash or in kind. */
export const offerSchema = z.strictObject({
  id: idSchema,
  partner: idSchema,
  /** The person who gives them, when she is known. */
  advisor: z.exactOptional(idSchema),
  expertise: listSchema(codeSchema, 100, 1),
  /** Time given by facilitators, preparation and travel apart. */
  givenMinutes: minutesSchema,
  contribution: z.exactOptional(z.enum(['cash', 'in-kind'])),
  from: z.exactOptional(dateSchema),
  to: z.exactOptional(dateSchema),
  ...commonFields,
});

/** Hours of an expertise that a partner puts on the table. */
export interface Offer extends Frozen<z.infer<typeof offerSchema>> {}

import * as z from 'zod';

import { availabilitySchema } from './availability';
import { placeSchema } from './place';
import { commonFields, countSchema, idSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** A room (« salle ») where sessions are held, in a place (« lieu »). */
export const roomSchema = z.strictObject({
  /** Unique among the rooms of the edition; placements name it. */
  id: idSchema,
  /** As people who look for it know it, as « Salle du conseil ». */
  name: nameSchema,
  /** The address that participants go to. Absent: not known. */
  place: z.exactOptional(placeSchema),
  /** People it seats. */
  capacity: z.exactOptional(countSchema),
  /** The partner that lends it. */
  partner: z.exactOptional(idSchema),
  /** Absent: open whenever the edition is. */
  availability: z.exactOptional(availabilitySchema),
  ...commonFields,
});

/** A room where sessions are held. */
export interface Room extends Frozen<z.infer<typeof roomSchema>> {}

import * as z from 'zod';

import { codeSchema, commonFields, idSchema, localizedTextSchema, minutesCountSchema, minutesSchema } from './primitives';
import type { Frozen } from './frozen';

/** Hours set aside for one purpose (« enveloppe »), in one count of time. */
export const envelopeSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  hourKind: codeSchema,
  count: minutesCountSchema,
  plannedMinutes: minutesSchema,
  /** The partner that gives them, when it is one only. */
  partner: z.exactOptional(idSchema),
  agreement: z.exactOptional(idSchema),
  ...commonFields,
});

/** Hours set aside for one purpose, in one count of time. */
export interface Envelope extends Frozen<z.infer<typeof envelopeSchema>> {}

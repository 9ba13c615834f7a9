import * as z from 'zod';

import { hourKind } from '../vocabulary/hourKind';
import { buildCodeSchema } from './buildCodeSchema';
import { commonFields, idSchema, localizedTextSchema, minutesCountSchema, minutesSchema } from './primitives';
import type { Frozen } from './frozen';

/** Hours set aside for one purpose (« enveloppe »), in one count of time. */
export const envelopeSchema = z.strictObject({
  /** Unique among the envelopes of the edition; sessions and postings name it. */
  id: idSchema,
  /** What the hours are for, as « Accompagnement personnalisé ». */
  title: localizedTextSchema,
  /** Code of vocabulary `hourKind`, as `content` or `coaching`. */
  hourKind: buildCodeSchema(hourKind),
  /** Which of the three counts of time its minutes are in: scheduled, given or received. */
  count: minutesCountSchema,
  /** Minutes set aside at the start, in the envelope's own count. */
  plannedMinutes: minutesSchema,
  /** The partner that gives them, when it is one only. */
  partner: z.exactOptional(idSchema),
  /** Id of the agreement that pays for them. Absent: none in particular. */
  agreement: z.exactOptional(idSchema),
  ...commonFields,
});

/** Hours set aside for one purpose, in one count of time. */
export interface Envelope extends Frozen<z.infer<typeof envelopeSchema>> {}

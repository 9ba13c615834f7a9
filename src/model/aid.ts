import * as z from 'zod';

import { centsSchema, commonFields, dateSchema, idSchema, nameSchema } from './primitives';
import type { Frozen } from './frozen';

/** Money that an enterprise receives or asks for (« aide »), by level of government and form: stacking rules weigh them. */
export const aidSchema = z.strictObject({
  id: idSchema,
  enterprise: idSchema,
  agreement: z.exactOptional(idSchema),
  title: nameSchema,
  level: z.enum(['federal', 'provincial', 'municipal', 'publicly-funded', 'private']),
  form: z.enum(['grant', 'loan', 'loan-guarantee', 'tax-credit', 'gift', 'in-kind', 'own-contribution']),
  amountCents: centsSchema,
  status: z.enum(['requested', 'confirmed', 'paid', 'refused']),
  decidedOn: z.exactOptional(dateSchema),
  ...commonFields,
});

/** Money that an enterprise receives or asks for. */
export interface Aid extends Frozen<z.infer<typeof aidSchema>> {}

import * as z from 'zod';

import { centsSchema, commonFields, dateSchema, idSchema, localizedTextSchema } from './primitives';
import { pinSchema } from './program';
import type { Frozen } from './frozen';

/** What a funder agreed to give, and for what (« entente »). Its scope is part of it: a program's grant is not an edition's. */
export const agreementSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  /** Id of the partner that funds. */
  funder: idSchema,
  amountCents: centsSchema,
  currency: z.literal('CAD'),
  scope: z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('program'), program: idSchema }),
    z.strictObject({ of: z.literal('edition'), edition: idSchema }),
    z.strictObject({ of: z.literal('cohort'), cohort: idSchema }),
  ]),
  from: z.exactOptional(dateSchema),
  to: z.exactOptional(dateSchema),
  signedOn: z.exactOptional(dateSchema),
  /** The rules in force at signature: later versions do not apply. */
  ruleSet: z.exactOptional(pinSchema),
  ...commonFields,
});

/** What a funder agreed to give, and for what. */
export interface Agreement extends Frozen<z.infer<typeof agreementSchema>> {}

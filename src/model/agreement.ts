import * as z from 'zod';

import { centsSchema, commonFields, dateSchema, idSchema, localizedTextSchema } from './primitives';
import { pinSchema } from './program';
import type { Frozen } from './frozen';

/** What a funder agreed to give, and for what (« entente »). Its scope is part of it: a program's grant is not an edition's. */
export const agreementSchema = z.strictObject({
  /** Unique among the agreements of the edition; envelopes and aids name it. */
  id: idSchema,
  /** What the parties call it, as « Entente 2020-2021 ». */
  title: localizedTextSchema,
  /** Id of the partner that funds. */
  funder: idSchema,
  /** Money agreed, in cents: 155 000 $ is `15500000`. */
  amountCents: centsSchema,
  /** Canadian dollars, the only currency of the library. */
  currency: z.literal('CAD'),
  /** What the money is for: dividing a program's grant by one edition's hours would be wrong. */
  scope: z.discriminatedUnion('of', [
    z.strictObject({
      /** The whole program, all its editions. */
      of: z.literal('program'),
      /** Id of the program. */
      program: idSchema,
    }),
    z.strictObject({
      /** One edition, all its cohorts. */
      of: z.literal('edition'),
      /** Id of the edition. */
      edition: idSchema,
    }),
    z.strictObject({
      /** One cohort only. */
      of: z.literal('cohort'),
      /** Id of the cohort. */
      cohort: idSchema,
    }),
  ]),
  /** First day that it covers. Absent: not stated. */
  from: z.exactOptional(dateSchema),
  /** Last day that it covers, included. Absent: not stated. */
  to: z.exactOptional(dateSchema),
  /** Day of signature: the rules in force that day apply. Absent: not signed, or not known. */
  signedOn: z.exactOptional(dateSchema),
  /** The rules in force at signature: later versions do not apply. */
  ruleSet: z.exactOptional(pinSchema),
  ...commonFields,
});

/** What a funder agreed to give, and for what. */
export interface Agreement extends Frozen<z.infer<typeof agreementSchema>> {}

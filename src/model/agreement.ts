import * as z from 'zod';

import { agreementStatus } from '../vocabulary/agreementStatus';
import { nameChoices } from './nameChoices';
import { listSchema } from './listSchema';
import { centsSchema, commonFields, dateSchema, idSchema, localizedTextSchema } from './primitives';
import { pinSchema } from './program';
import { buildHistorySchema } from './status/statusChange';
import type { Frozen } from './frozen';

/** Where an agreement stands. */
export const agreementStatusSchema = z.enum(['draft', 'signed', 'closed', 'cancelled'], { error: nameChoices(agreementStatus) });

/** Where an agreement stands. */
export type AgreementStatus = Frozen<z.infer<typeof agreementStatusSchema>>;

/** A change to an agreement that the parties signed (« avenant »): what it does not name stays. */
export const amendmentSchema = z.strictObject({
  /** Unique among the amendments of the agreement. */
  id: idSchema,
  /** What the parties call it, as « Avenant 1 ». */
  title: z.exactOptional(localizedTextSchema),
  /** Day from which it holds. */
  signedOn: dateSchema,
  /** The money agreed from then on, in all, in cents. */
  amountCents: z.exactOptional(centsSchema),
  /** The last day covered from then on. */
  to: z.exactOptional(dateSchema),
  /** Why it was changed. */
  reason: z.exactOptional(localizedTextSchema),
});

/** A change to an agreement that the parties signed. */
export interface Amendment extends Frozen<z.infer<typeof amendmentSchema>> {}

/** An account that the agreement asks for (« reddition de comptes »): whether it is late is computed, never stored. */
export const reportDueSchema = z.strictObject({
  /** Unique among the reports of the agreement. */
  id: idSchema,
  /** As « Rapport final ». */
  title: localizedTextSchema,
  /** Last day to send it. */
  dueOn: dateSchema,
  /** Day it was sent. Absent: not sent. */
  sentOn: z.exactOptional(dateSchema),
  /** Day the funder accepted it. Absent: not accepted. */
  acceptedOn: z.exactOptional(dateSchema),
});

/** An account that the agreement asks for. */
export interface ReportDue extends Frozen<z.infer<typeof reportDueSchema>> {}

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
  /** Where it stands. Absent: not known. */
  status: z.exactOptional(agreementStatusSchema),
  /** Every status taken since, in order of date. Absent: only the present one is known. */
  history: z.exactOptional(buildHistorySchema(agreementStatusSchema)),
  /** What the parties changed since, each with its date. `amountCents` and `to` stay those of the first signature. */
  amendments: z.exactOptional(listSchema(amendmentSchema, 100)),
  /** What must be reported to the funder, and when. */
  reports: z.exactOptional(listSchema(reportDueSchema, 1_000)),
  ...commonFields,
});

/** What a funder agreed to give, and for what. */
export interface Agreement extends Frozen<z.infer<typeof agreementSchema>> {}

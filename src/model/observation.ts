import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { listSchema } from './listSchema';
import { codeSchema, commonFields, dateSchema, idSchema, localizedTextSchema, nameSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** What was observed. Missing, not applicable, suppressed and zero are four different things. */
export const observedValueSchema = z.discriminatedUnion('kind', [
  /** A whole number in the indicator's scale. */
  z.strictObject({ kind: z.literal('number'), number: z.int() }),
  /** The two parts as they were counted, never reduced: they are what adds up. */
  z.strictObject({ kind: z.literal('ratio'), numerator: z.int(), denominator: z.int().min(0) }),
  /** A proportion whose parts are not known, as "62 %": it can be shown, never put together with others. */
  z.strictObject({ kind: z.literal('share'), numerator: z.int(), denominator: z.int().min(1) }),
  z.strictObject({ kind: z.literal('choice'), code: codeSchema }),
  z.strictObject({
    kind: z.literal('words'),
    /** In the language it was said. */
    text: localizedTextSchema,
    saidBy: z.exactOptional(nameSchema),
    role: z.exactOptional(localizedTextSchema),
    /** Without consent on the record it is never printed. */
    consent: z.enum(['published', 'given', 'refused', 'unknown']),
  }),
  z.strictObject({ kind: z.literal('missing') }),
  z.strictObject({ kind: z.literal('not-applicable'), reason: z.exactOptional(localizedTextSchema) }),
  z.strictObject({ kind: z.literal('suppressed') }),
]);

/** What was observed. */
export type ObservedValue = Frozen<z.infer<typeof observedValueSchema>>;

/** One value of an indicator, for a subject, at a date or over a period (both ends included). */
export const observationSchema = z.strictObject({
  id: idSchema,
  indicator: idSchema,
  /** The enterprise observed; absent when the subject is the cohort, the edition or the program. */
  enterprise: z.exactOptional(idSchema),
  role: z.enum(['baseline', 'actual', 'target']),
  from: dateSchema,
  to: dateSchema,
  value: observedValueSchema,
  quality: z.exactOptional(z.enum(['reported', 'estimated', 'provisional', 'imputed', 'final'])),
  collectedBy: z.exactOptional(nameSchema),
  ...commonFields,
});

/** One value of an indicator. */
export interface Observation extends Frozen<z.infer<typeof observationSchema>> {}

/** A list of observations, as a document. */
export const observationsSchema = z.strictObject({
  schema: z.literal('trajet/observations/1.0'),
  id: idSchema,
  observations: listSchema(observationSchema, 1_000_000),
  ...commonFields,
});

/** A list of observations. */
export interface Observations extends Frozen<z.infer<typeof observationsSchema>> {}

/** Reads a list of observations. Never throws. */
export function safeParseObservations(json: unknown): ReadResult<Observations> {
  return readDocument<Observations>(json, { schema: observationsSchema, id: 'trajet/observations/1.0' });
}

/**
 * Reads a list of observations.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseObservations(json: unknown): Observations {
  return demandSuccess('parseObservations', safeParseObservations(json));
}

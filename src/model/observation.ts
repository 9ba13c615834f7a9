import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { buildDuplicateIdCheck } from './checks/buildDuplicateIdCheck';
import { listSchema } from './listSchema';
import { codeSchema, commonFields, dateSchema, idSchema, localizedTextSchema, nameSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** What was observed. Missing, not applicable, suppressed and zero are four different things. */
export const observedValueSchema = z.discriminatedUnion('kind', [
  /** A whole number in the indicator's scale. */
  z.strictObject({
    /** A figure that may be put together with others, as its indicator allows. */
    kind: z.literal('number'),
    /** The figure times the indicator's scale: 7.5 with a scale of 10 is `75`. */
    number: z.int(),
  }),
  /** The two parts as they were counted, never reduced: they are what adds up. */
  z.strictObject({
    /** So many out of so many. */
    kind: z.literal('ratio'),
    /** How many were counted. */
    numerator: z.int(),
    /** Out of how many; 0 leaves the ratio undefined, never 0. */
    denominator: z.int().min(0),
  }),
  /** A proportion whose parts are not known, as "62 %": it can be shown, never put together with others. */
  z.strictObject({
    /** A proportion as someone printed it. */
    kind: z.literal('share'),
    /** Upper part of the fraction, as 62. */
    numerator: z.int(),
    /** Lower part of the fraction, as 100; 1 or more. */
    denominator: z.int().min(1),
  }),
  z.strictObject({
    /** One answer of a list. */
    kind: z.literal('choice'),
    /** The answer, a code of the indicator's own. */
    code: codeSchema,
  }),
  z.strictObject({
    /** A quotation: what someone said or wrote. */
    kind: z.literal('words'),
    /** In the language it was said. */
    text: localizedTextSchema,
    /** Who said it. Absent: not named. */
    saidBy: z.exactOptional(nameSchema),
    /** In what capacity, as « participante ». Absent: not said. */
    role: z.exactOptional(localizedTextSchema),
    /** Without consent on the record it is never printed. */
    consent: z.enum(['published', 'given', 'refused', 'unknown']),
  }),
  z.strictObject({
    /** It was to be observed and was not. */
    kind: z.literal('missing'),
  }),
  z.strictObject({
    /** It had no sense here: a question on employees where there are none. */
    kind: z.literal('not-applicable'),
    /** Why it had none. Absent: not said. */
    reason: z.exactOptional(localizedTextSchema),
  }),
  z.strictObject({
    /** It is known and withheld, so that nobody is recognised in a small group. */
    kind: z.literal('suppressed'),
  }),
]);

/** What was observed. */
export type ObservedValue = Frozen<z.infer<typeof observedValueSchema>>;

/** One value of an indicator, for a subject, at a date or over a period (both ends included). */
export const observationSchema = z.strictObject({
  /** Unique among the observations of the edition or list. */
  id: idSchema,
  /** Id of the indicator observed, of the edition or of the catalogue. */
  indicator: idSchema,
  /** The enterprise observed; absent when the subject is the cohort, the edition or the program. */
  enterprise: z.exactOptional(idSchema),
  /** What it stands for: the state before, the state found, or the state aimed at. */
  role: z.enum(['baseline', 'actual', 'target']),
  /** First day of the period, or the date itself of a stock. */
  from: dateSchema,
  /** Last day of the period, included; the same as `from` for a date. */
  to: dateSchema,
  /** What was found, or why there is nothing. */
  value: observedValueSchema,
  /** How sure it is, from what someone reported to a final figure. Absent: not said. */
  quality: z.exactOptional(z.enum(['reported', 'estimated', 'provisional', 'imputed', 'final'])),
  /** Who gathered it. Absent: not known. */
  collectedBy: z.exactOptional(nameSchema),
  ...commonFields,
});

/** One value of an indicator. */
export interface Observation extends Frozen<z.infer<typeof observationSchema>> {}

/** A list of observations, as a document. */
export const observationsSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/observations/1.0'),
  /** Names this list among those of its keeper. */
  id: idSchema,
  /** In any order; several may speak of the same subject and period. */
  observations: listSchema(observationSchema, 1_000_000),
  ...commonFields,
});

/** A list of observations. */
export interface Observations extends Frozen<z.infer<typeof observationsSchema>> {}

const duplicateRecord = buildDuplicateIdCheck('observations');

/** Reads a list of observations. Never throws. */
export function safeParseObservations(json: unknown): ReadResult<Observations> {
  return readDocument<Observations>(json, { schema: observationsSchema, id: 'trajet/observations/1.0', checks: [duplicateRecord] });
}

/**
 * Reads a list of observations.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseObservations(json: unknown): Observations {
  return demandSuccess('parseObservations', safeParseObservations(json));
}

import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { listSchema } from './listSchema';
import { commonFields, idSchema, localizedTextSchema } from './primitives';
import { readDocument } from './readDocument';
import type { Frozen } from './frozen';

/** What an indicator speaks of: something done (output), changed (outcome), or lasting (impact). */
export const resultTypeSchema = z.enum(['output', 'outcome', 'impact']);

/** What an indicator speaks of. */
export type ResultType = Frozen<z.infer<typeof resultTypeSchema>>;

/** How values of an indicator behave when they are put together. */
export const measureSchema = z.enum(['count', 'unique-count', 'quantity', 'money', 'ratio', 'mean', 'score', 'nominal', 'qualitative']);

/** How values of an indicator behave when they are put together. */
export type Measure = Frozen<z.infer<typeof measureSchema>>;

/** What is observed, in what unit, and how its values may be put together. Hours are an output and can satisfy no outcome. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  question: z.exactOptional(localizedTextSchema),
  resultType: resultTypeSchema,
  measure: measureSchema,
  /** A flow adds over time; a stock is a state at a date; a cumulative series already holds the past. */
  temporality: z.enum(['flow', 'stock', 'cumulative']),
  unit: z.exactOptional(z.strictObject({ code: idSchema, label: localizedTextSchema })),
  /** Observed integers are this many times the unit: 100 for hundredths. */
  scale: z.exactOptional(z.int().min(1).max(1_000_000)),
  direction: z.exactOptional(z.enum(['increase', 'decrease', 'maintain'])),
  /** Who is observed. */
  subject: z.enum(['enterprise', 'cohort', 'edition', 'program']),
  ...commonFields,
});

/** What is observed, in what unit, and how its values may be put together. */
export interface Indicator extends Frozen<z.infer<typeof indicatorSchema>> {}

/** A list of indicators, as a document. */
export const indicatorsSchema = z.strictObject({
  schema: z.literal('trajet/indicators/1.0'),
  id: idSchema,
  indicators: listSchema(indicatorSchema, 1_000),
  ...commonFields,
});

/** A list of indicators. */
export interface Indicators extends Frozen<z.infer<typeof indicatorsSchema>> {}

/** Reads a list of indicators. Never throws. */
export function safeParseIndicators(json: unknown): ReadResult<Indicators> {
  return readDocument<Indicators>(json, { schema: indicatorsSchema, id: 'trajet/indicators/1.0' });
}

/**
 * Reads a list of indicators.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseIndicators(json: unknown): Indicators {
  return demandSuccess('parseIndicators', safeParseIndicators(json));
}

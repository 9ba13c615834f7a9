import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { buildDuplicateIdCheck } from './checks/buildDuplicateIdCheck';
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
  /** Unique among the indicators of the edition or list; observations name it. */
  id: idSchema,
  /** As reports print it, as « Emplois créés ». */
  title: localizedTextSchema,
  /** How it is asked to whoever observes it. Absent: the title says enough. */
  question: z.exactOptional(localizedTextSchema),
  /** Something done, changed, or lasting: hours are an `output` and can satisfy no outcome. */
  resultType: resultTypeSchema,
  /** How its values may be put together: counts add up, a mean does not, words are quoted. */
  measure: measureSchema,
  /** A flow adds over time; a stock is a state at a date; a cumulative series already holds the past. */
  temporality: z.enum(['flow', 'stock', 'cumulative']),
  /** What a value counts. Absent: it has no unit, as a score or a quotation. */
  unit: z.exactOptional(
    z.strictObject({
      /** Id of the unit, as `job` or `cad`. */
      code: idSchema,
      /** As it is printed after the figure, as « emplois ». */
      label: localizedTextSchema,
    }),
  ),
  /** Observed integers are this many times the unit: 100 for hundredths. */
  scale: z.exactOptional(z.int().min(1).max(1_000_000)),
  /** What would be good news. Absent: neither way. */
  direction: z.exactOptional(z.enum(['increase', 'decrease', 'maintain'])),
  /** Who is observed. */
  subject: z.enum(['enterprise', 'cohort', 'edition', 'program']),
  ...commonFields,
});

/** What is observed, in what unit, and how its values may be put together. */
export interface Indicator extends Frozen<z.infer<typeof indicatorSchema>> {}

/** A list of indicators, as a document. */
export const indicatorsSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/indicators/1.0'),
  /** Names this list among those of its keeper. */
  id: idSchema,
  /** In the order that a report lists them. */
  indicators: listSchema(indicatorSchema, 1_000),
  ...commonFields,
});

/** A list of indicators. */
export interface Indicators extends Frozen<z.infer<typeof indicatorsSchema>> {}

const duplicateRecord = buildDuplicateIdCheck('indicators');

/** Reads a list of indicators. Never throws. */
export function safeParseIndicators(json: unknown): ReadResult<Indicators> {
  return readDocument<Indicators>(json, { schema: indicatorsSchema, id: 'trajet/indicators/1.0', checks: [duplicateRecord] });
}

/**
 * Reads a list of indicators.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseIndicators(json: unknown): Indicators {
  return demandSuccess('parseIndicators', safeParseIndicators(json));
}

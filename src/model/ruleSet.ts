import * as z from 'zod';

import type { ReadResult } from '../diagnostics/diagnostic';
import { demandSuccess } from '../diagnostics/trajetError';
import { factSchema } from './fact';
import { listSchema } from './listSchema';
import { codeSchema, commonFields, dateSchema, idSchema, localizedTextSchema, sourceSchema, versionSchema } from './primitives';
import { readDocument } from './readDocument';
import { constantSchema, ruleNodeSchema } from './rule';
import type { Frozen } from './frozen';

/** A figure of a rule that changes with time: each value has the date it starts and its source. */
export const parameterSchema = z.strictObject({
  id: idSchema,
  label: localizedTextSchema,
  /** The date at which it is read: the evaluation's, the application's, the cohort's first day. */
  at: z.enum(['asOf', 'submission', 'cohortStart']),
  /** In order of date, without overlap. */
  values: listSchema(
    z.strictObject({
      from: dateSchema,
      to: z.exactOptional(dateSchema),
      value: constantSchema,
      source: z.exactOptional(sourceSchema),
      assumed: z.exactOptional(z.boolean()),
    }),
    500,
    1,
  ),
});

/** A figure of a rule that changes with time. */
export interface Parameter extends Frozen<z.infer<typeof parameterSchema>> {}

/** One thing that a program requires, recommends, or excludes, with what is said when it is met, unmet or unknown. */
export const criterionSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  /** An exclusion excludes when its rule is met. */
  severity: z.enum(['required', 'recommended', 'exclusion']),
  rule: ruleNodeSchema,
  /** Placeholders in braces are filled from the evidence: `{observed}`, `{expected}`. */
  messages: z.exactOptional(
    z.strictObject({
      met: z.exactOptional(localizedTextSchema),
      unmet: z.exactOptional(localizedTextSchema),
      unknown: z.exactOptional(localizedTextSchema),
    }),
  ),
  /** Whether someone may waive it (« dérogation »), on the record. */
  waivable: z.exactOptional(z.boolean()),
  citations: z.exactOptional(listSchema(sourceSchema, 50)),
  assumed: z.exactOptional(z.boolean()),
});

/** One thing that a program requires, recommends, or excludes. */
export interface Criterion extends Frozen<z.infer<typeof criterionSchema>> {}

/** Rules of eligibility of a program, as a document: facts, dated parameters, criteria. */
export const ruleSetSchema = z.strictObject({
  schema: z.literal('trajet/rule-set/1.0'),
  id: idSchema,
  version: versionSchema,
  title: localizedTextSchema,
  /** Id of the program, or code of the funder. */
  program: z.exactOptional(codeSchema),
  validFrom: z.exactOptional(dateSchema),
  validTo: z.exactOptional(dateSchema),
  facts: listSchema(factSchema, 500, 1),
  parameters: z.exactOptional(listSchema(parameterSchema, 500)),
  criteria: listSchema(criterionSchema, 500, 1),
  ...commonFields,
});

/** Rules of eligibility of a program. */
export interface RuleSet extends Frozen<z.infer<typeof ruleSetSchema>> {}

/** Reads a rule set. Never throws. */
export function safeParseRuleSet(json: unknown): ReadResult<RuleSet> {
  return readDocument<RuleSet>(json, { schema: ruleSetSchema, id: 'trajet/rule-set/1.0' });
}

/**
 * Reads a rule set.
 *
 * @throws TrajetError with every diagnostic when the content is wrong.
 */
export function parseRuleSet(json: unknown): RuleSet {
  return demandSuccess('parseRuleSet', safeParseRuleSet(json));
}

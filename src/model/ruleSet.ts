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
  /** Unique among the parameters of the rule set; tests name it. */
  id: idSchema,
  /** What the figure is called, as « Plafond de cumul ». */
  label: localizedTextSchema,
  /** The date at which it is read: the evaluation's, the application's, the cohort's first day. */
  at: z.enum(['asOf', 'submission', 'cohortStart']),
  /** In order of date, without overlap. */
  values: listSchema(
    z.strictObject({
      /** First day that the value holds. */
      from: dateSchema,
      /** Last day that it holds, included. Absent: until the next value, or without end. */
      to: z.exactOptional(dateSchema),
      /** The figure itself, in the type of the facts that it is compared with. */
      value: constantSchema,
      /** Where the figure is read. Absent: not said. */
      source: z.exactOptional(sourceSchema),
      /** True when no source gives this figure. */
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
  /** Unique among the criteria of the rule set; verdicts and waivers name it. */
  id: idSchema,
  /** What is asked, as the checklist prints it. */
  title: localizedTextSchema,
  /** An exclusion excludes when its rule is met. */
  severity: z.enum(['required', 'recommended', 'exclusion']),
  /** When it is met, by tests over facts. */
  rule: ruleNodeSchema,
  /** Placeholders in braces are filled from the evidence: `{observed}`, `{expected}`. */
  messages: z.exactOptional(
    z.strictObject({
      /** Said when it is met. Absent: a sentence is made from the facts. */
      met: z.exactOptional(localizedTextSchema),
      /** Said when it is not met. Absent: a sentence is made from the facts. */
      unmet: z.exactOptional(localizedTextSchema),
      /** Said when facts are missing. Absent: the questions to ask are listed. */
      unknown: z.exactOptional(localizedTextSchema),
    }),
  ),
  /** Whether someone may waive it (« dérogation »), on the record. */
  waivable: z.exactOptional(z.boolean()),
  /** Articles or pages that ask for it. Absent: none recorded. */
  citations: z.exactOptional(listSchema(sourceSchema, 50)),
  /** True when no source says that the program asks for it. */
  assumed: z.exactOptional(z.boolean()),
});

/** One thing that a program requires, recommends, or excludes. */
export interface Criterion extends Frozen<z.infer<typeof criterionSchema>> {}

/** Rules of eligibility of a program, as a document: facts, dated parameters, criteria. */
export const ruleSetSchema = z.strictObject({
  /** Kind and version of the document, for whoever opens it later. */
  schema: z.literal('trajet/rule-set/1.0'),
  /** Stable from one version of the rules to the next; programs and agreements pin it. */
  id: idSchema,
  /** Goes up with every change: an agreement keeps the version of its signature. */
  version: versionSchema,
  /** What the rules are called, as « Admissibilité au projet pilote ». */
  title: localizedTextSchema,
  /** Id of the program, or code of the funder. */
  program: z.exactOptional(codeSchema),
  /** First day that these rules apply. Absent: not stated. */
  validFrom: z.exactOptional(dateSchema),
  /** Last day that these rules apply, included. Absent: not stated. */
  validTo: z.exactOptional(dateSchema),
  /** Everything that its tests may ask about an applicant, one or more. */
  facts: listSchema(factSchema, 500, 1),
  /** Figures that change with time. Absent: none. */
  parameters: z.exactOptional(listSchema(parameterSchema, 500)),
  /** What is required, recommended or excluded, in the order of the checklist. */
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

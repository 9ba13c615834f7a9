import * as z from 'zod';

import { listSchema } from './listSchema';
import { idSchema, textSchema } from './primitives';
import type { Frozen } from './frozen';

/** What a test asks of a fact. */
export const operatorSchema = z.enum([
  'is-true',
  'is-false',
  'equals',
  'not-equals',
  'in',
  'not-in',
  'less-than',
  'at-most',
  'more-than',
  'at-least',
  'includes-any',
  'includes-all',
  'includes-none',
  'is-present',
]);

/** What a test asks of a fact. */
export type Operator = Frozen<z.infer<typeof operatorSchema>>;

/** A constant of a rule: text (codes and dates too), number, boolean, exact fraction, or a list of texts. */
export const constantSchema = z.union([
  z.string().max(1_000),
  z.number(),
  z.boolean(),
  listSchema(z.string().max(1_000), 1_000),
  z.strictObject({ numerator: z.int(), denominator: z.int().min(1) }),
]);

/** A constant of a rule. */
export type Constant = Frozen<z.infer<typeof constantSchema>>;

const ruleId = { id: z.exactOptional(idSchema) };

/** Compares one fact with a constant or with a dated parameter. */
export const testNodeSchema = z.strictObject({
  node: z.literal('test'),
  ...ruleId,
  fact: idSchema,
  operator: operatorSchema,
  value: z.exactOptional(constantSchema),
  /** Id of a parameter of the rule set, read at the date it names. Exclusive with `value`. */
  parameter: z.exactOptional(idSchema),
});

/** Compares one fact with a constant or with a dated parameter. */
export interface TestNode extends Readonly<Omit<z.infer<typeof testNodeSchema>, 'value'>> {
  readonly value?: Constant;
}

/** A rule: a tree of tests over facts, read in three values (met, unmet, unknown) and "not applicable". */
export type RuleNode =
  | TestNode
  | { readonly node: 'all' | 'any'; readonly id?: string; readonly of: readonly RuleNode[] }
  | { readonly node: 'at-least'; readonly id?: string; readonly count: number; readonly of: readonly RuleNode[] }
  | { readonly node: 'not'; readonly id?: string; readonly of: RuleNode }
  | { readonly node: 'when'; readonly id?: string; readonly if: RuleNode; readonly then: RuleNode }
  | { readonly node: 'ref'; readonly id?: string; readonly criterion: string }
  | { readonly node: 'custom'; readonly id?: string; readonly name: string; readonly facts: readonly string[] };

/** Schema of a rule. Depth is bounded by the guard of the document that holds it. */
export const ruleNodeSchema: z.ZodType<RuleNode, RuleNode> = z.discriminatedUnion('node', [
  testNodeSchema,
  z.strictObject({
    node: z.enum(['all', 'any']),
    ...ruleId,
    get of(): z.ZodArray<z.ZodType<RuleNode, RuleNode>> {
      return listSchema(ruleNodeSchema, 1_000);
    },
  }),
  z.strictObject({
    node: z.literal('at-least'),
    ...ruleId,
    count: z.int().min(0).max(1_000),
    get of(): z.ZodArray<z.ZodType<RuleNode, RuleNode>> {
      return listSchema(ruleNodeSchema, 1_000);
    },
  }),
  z.strictObject({
    node: z.literal('not'),
    ...ruleId,
    get of(): z.ZodType<RuleNode, RuleNode> {
      return ruleNodeSchema;
    },
  }),
  z.strictObject({
    node: z.literal('when'),
    ...ruleId,
    get if(): z.ZodType<RuleNode, RuleNode> {
      return ruleNodeSchema;
    },
    get then(): z.ZodType<RuleNode, RuleNode> {
      return ruleNodeSchema;
    },
  }),
  z.strictObject({ node: z.literal('ref'), ...ruleId, criterion: idSchema }),
  z.strictObject({ node: z.literal('custom'), ...ruleId, name: textSchema, facts: listSchema(idSchema, 100) }),
]);

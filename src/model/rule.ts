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
  z.strictObject({
    /** Upper part; may be below 0. */
    numerator: z.int(),
    /** Lower part, 1 or more. */
    denominator: z.int().min(1),
  }),
]);

/** A constant of a rule. */
export type Constant = Frozen<z.infer<typeof constantSchema>>;

const ruleId = {
  /** Names this part of the rule, so that explanations can point at it. Absent: nothing does. */
  id: z.exactOptional(idSchema),
};

/** Compares one fact with a constant or with a dated parameter. */
export const testNodeSchema = z.strictObject({
  /** A test: the leaf of a rule. */
  node: z.literal('test'),
  ...ruleId,
  /** Id of the fact compared, in the rule set. */
  fact: idSchema,
  /** How the fact is compared with the constant or parameter. */
  operator: operatorSchema,
  /** What the fact is compared with. Exclusive with `parameter`; absent too for tests that need none, as `is-true`. */
  value: z.exactOptional(constantSchema),
  /** Id of a parameter of the rule set, read at the date it names. Exclusive with `value`. */
  parameter: z.exactOptional(idSchema),
});

/** Compares one fact with a constant or with a dated parameter. */
export interface TestNode extends Readonly<Omit<z.infer<typeof testNodeSchema>, 'value'>> {
  /** What the fact is compared with. Exclusive with `parameter`; absent too for tests that need none, as `is-true`. */
  readonly value?: Constant;
}

/** A rule: a tree of tests over facts, read in three values (met, unmet, unknown) and "not applicable". */
export type RuleNode =
  | TestNode
  | {
      /** `all`: every part must be met; `any`: one is enough. */
      readonly node: 'all' | 'any';
      /** Names this part of the rule, so that explanations can point at it. Absent: nothing does. */
      readonly id?: string;
      /** The parts, in the order that an explanation lists them. */
      readonly of: readonly RuleNode[];
    }
  | {
      /** At least so many of the parts must be met. */
      readonly node: 'at-least';
      /** Names this part of the rule, so that explanations can point at it. Absent: nothing does. */
      readonly id?: string;
      /** How many, 0 to 1,000; with fewer that apply, it is unmet. */
      readonly count: number;
      /** The parts that are counted. */
      readonly of: readonly RuleNode[];
    }
  | {
      /** Met where its part is unmet; what is unknown or does not apply stays so. */
      readonly node: 'not';
      /** Names this part of the rule, so that explanations can point at it. Absent: nothing does. */
      readonly id?: string;
      /** The part turned round. */
      readonly of: RuleNode;
    }
  | {
      /** Asks something only of those whom it concerns. */
      readonly node: 'when';
      /** Names this part of the rule, so that explanations can point at it. Absent: nothing does. */
      readonly id?: string;
      /** Whom it concerns; where this is unmet, the whole does not apply. */
      readonly if: RuleNode;
      /** What is asked of them. */
      readonly then: RuleNode;
    }
  | {
      /** Stands for another criterion of the rule set. */
      readonly node: 'ref';
      /** Names this part of the rule, so that explanations can point at it. Absent: nothing does. */
      readonly id?: string;
      /** Id of that criterion. */
      readonly criterion: string;
    }
  | {
      /** A rule that no test can say: a function that the caller gives. */
      readonly node: 'custom';
      /** Names this part of the rule, so that explanations can point at it. Absent: nothing does. */
      readonly id?: string;
      /** The name that the caller gives the function under. */
      readonly name: string;
      /** Ids of the facts that the function reads: it is handed no others. */
      readonly facts: readonly string[];
    };

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

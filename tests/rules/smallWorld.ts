import fc from 'fast-check';

import type { Fact, FactValue, Facts } from '../../src/model/fact';
import type { Operator, RuleNode, TestNode } from '../../src/model/rule';
import { compileRule } from '../../src/rules/compileRule';
import type { RuleContext } from '../../src/rules/compiledRule';
import type { Explanation } from '../../src/rules/explanation';
import { nameStatus, type Outlook } from '../../src/rules/outlook';

const label = { fr: 'Fait', en: 'Fact' };
const ask = (fact: Pick<Fact, 'id' | 'type'>): Fact => ({ ...fact, label, question: label });

/** Facts of every type, with all the values that each may take in this world. */
export const world: readonly { readonly fact: Fact; readonly values: readonly FactValue[] }[] = [
  { fact: ask({ id: 'b1', type: 'boolean' }), values: [true, false] },
  { fact: ask({ id: 'b2', type: 'boolean' }), values: [true, false] },
  { fact: ask({ id: 'b3', type: 'boolean' }), values: [true, false] },
  { fact: ask({ id: 'count', type: 'integer' }), values: [0, 1, 2, 3] },
  {
    fact: ask({ id: 'share', type: 'ratio' }),
    values: [
      { numerator: 1, denominator: 3 },
      { numerator: 1, denominator: 2 },
    ],
  },
  { fact: ask({ id: 'since', type: 'date' }), values: ['2020-01-31', '2020-02-01'] },
  { fact: ask({ id: 'form', type: 'choice' }), values: ['a', 'b'] },
  { fact: ask({ id: 'themes', type: 'choices' }), values: [[], ['x'], ['x', 'y']] },
];

/** The answer « sans objet ». */
export const notApplicable: FactValue = { notApplicable: { fr: 'sans objet' } };

export const context: RuleContext = {
  facts: new Map(world.map(({ fact }) => [fact.id, fact])),
  parameters: new Map(),
  dates: { asOf: '2020-11-18' },
};

/** A rule's outlook on some facts. */
export function weigh(node: RuleNode, facts: Facts): Outlook {
  return compileRule(node, context).weigh({ facts, settled: new Map() });
}

/** A rule's explanation on some facts. */
export function explain(node: RuleNode, facts: Facts): Explanation {
  const rule = compileRule(node, context);
  const situation = { facts, settled: new Map() };
  return rule.explain(situation, nameStatus(rule.weigh(situation)) === 'unknown' ? 'lacks' : 'settles');
}

const test = (fact: string, operator: Operator, value?: TestNode['value']): TestNode => ({
  node: 'test',
  fact,
  operator,
  ...(value !== undefined && { value }),
});

/** A test of one boolean, the same for each id. */
export const asks = (fact: string): TestNode => test(fact, 'is-true');

const ordered: readonly Operator[] = ['equals', 'not-equals', 'less-than', 'at-most', 'more-than', 'at-least'];

/** Any test that makes sense in this world. */
const sensibleTest: fc.Arbitrary<RuleNode> = fc.oneof(
  fc
    .record({ fact: fc.constantFrom('b1', 'b2', 'b3'), operator: fc.constantFrom('is-true' as const, 'is-false' as const) })
    .map((leaf) => test(leaf.fact, leaf.operator)),
  fc.tuple(fc.constantFrom('b1', 'b2', 'b3'), fc.boolean()).map(([fact, value]) => test(fact, 'equals', value)),
  fc.tuple(fc.constantFrom(...ordered), fc.integer({ min: -1, max: 4 })).map(([operator, value]) => test('count', operator, value)),
  fc
    .tuple(
      fc.constantFrom(...ordered),
      fc.constantFrom({ numerator: 2, denominator: 4 }, { numerator: 333, denominator: 1000 }, { numerator: 1, denominator: 3 }),
    )
    .map(([operator, value]) => test('share', operator, value)),
  fc
    .tuple(fc.constantFrom(...ordered), fc.constantFrom('2020-01-31', '2020-02-01'))
    .map(([operator, value]) => test('since', operator, value)),
  fc
    .tuple(fc.constantFrom('in' as const, 'not-in' as const), fc.subarray(['a', 'b', 'c']))
    .map(([operator, value]) => test('form', operator, value)),
  fc.constantFrom('a', 'c').map((value) => test('form', 'not-equals', value)),
  fc
    .tuple(fc.constantFrom('includes-any' as const, 'includes-all' as const, 'includes-none' as const), fc.subarray(['x', 'y', 'z']))
    .map(([operator, value]) => test('themes', operator, value)),
  fc.constantFrom(...world.map(({ fact }) => fact.id)).map((fact) => test(fact, 'is-present')),
);

/** Trees over some leaves, a few levels deep. */
export function treeOf(leaf: fc.Arbitrary<RuleNode>): fc.Arbitrary<RuleNode> {
  return fc.letrec<{ node: RuleNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ node: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('node'), { maxLength: 3 }) }),
      fc.record({ node: fc.constant('at-least' as const), count: fc.nat(3), of: fc.array(tie('node'), { maxLength: 4 }) }),
      fc.record({ node: fc.constant('not' as const), of: tie('node') }),
      fc.record({ node: fc.constant('when' as const), if: tie('node'), then: tie('node') }),
    ),
  })).node;
}

/** Any rule that makes sense in this world. */
export const sensibleRule = treeOf(sensibleTest);

/** Answers to some of the questions; a number may be known within bounds only. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    ...world.map(({ fact, values }) =>
      fc
        .option(
          fc.constantFrom<FactValue>(
            ...values,
            notApplicable,
            ...(fact.type === 'integer' ? [{ between: { minimum: 1 } }, { between: { minimum: 1, maximum: 2 } }] : []),
          ),
          { nil: null },
        )
        .map((value) => [fact.id, value] as const),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

/** Every way to answer everything that is left to answer. */
export function listCompletions(facts: Facts): Facts[] {
  return world.reduce<Facts[]>(
    (completions, { fact, values }) => {
      const answers = listAnswers(facts[fact.id] ?? null, values);
      return completions.flatMap((completion) => answers.map((answer) => ({ ...completion, [fact.id]: answer })));
    },
    [{}],
  );
}

/** One way to answer everything that is left to answer: for each fact, a choice. */
export function completeFacts(facts: Facts, choices: readonly number[]): Facts {
  return Object.fromEntries(
    world.map(({ fact, values }, index) => {
      const answers = listAnswers(facts[fact.id] ?? null, values);
      return [fact.id, answers[(choices[index] ?? 0) % answers.length] ?? null];
    }),
  );
}

function listAnswers(answer: FactValue, values: readonly FactValue[]): readonly FactValue[] {
  if (answer === null) return [...values, notApplicable];
  if (typeof answer !== 'object' || !('between' in answer)) return [answer];
  const { minimum = -Infinity, maximum = Infinity } = answer.between;
  return values.filter((value) => typeof value === 'number' && minimum <= value && value <= maximum);
}

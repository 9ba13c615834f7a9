import fc from 'fast-check';
import { expect, it } from 'vitest';

import { compileRuleSet } from '../../../src/eligibility/compileRuleSet';
import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import type { Fact } from '../../../src/model/fact';
import type { Constant, Operator, RuleNode } from '../../../src/model/rule';
import { ask, buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const code = 'eligibility/decided-by-bounds';
const facts = [
  buildFact({ id: 'employees', type: 'integer', minimum: 0, label: { fr: 'Effectif', en: 'Staff' } }),
  buildFact({ id: 'share', type: 'ratio', minimum: 0, maximum: 1, label: { fr: 'Part', en: 'Share' } }),
  buildFact({ id: 'fixed', type: 'integer', minimum: 5, maximum: 5 }),
  buildFact({ id: 'free', type: 'integer' }),
];
const compare = (fact: string, operator: Operator, value: Constant) =>
  validateRuleSet(buildRule({ node: 'test', fact, operator, value }, { facts }));
const outcomes = (...comparison: Parameters<typeof compare>) => compare(...comparison).map(({ params }) => params['outcome']);

it('finds a comparison that no possible answer meets', () => {
  const found = compare('share', 'more-than', 1.5);
  expect(found).toEqual([
    {
      code,
      severity: 'warning',
      path: ['criteria', 0, 'rule', 'value'],
      params: {
        fact: 'share',
        factFr: 'Part',
        factEn: 'Share',
        boundsFr: 'de 0\u00a0% à 100\u00a0%',
        boundsEn: '0% to 100%',
        outcome: 'unmet',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Cette comparaison est toujours fausse, vu les bornes de « Part » (de 0 % à 100 %). Revoir la valeur comparée, ou les bornes.",
      "This comparison is always false, given the bounds of "Share" (0% to 100%). Review the value compared, or the bounds.",
    ]
  `);
});

it('finds a comparison that every possible answer meets', () => {
  expect(render(compare('employees', 'at-least', 0))).toMatchInlineSnapshot(`
    [
      "Cette comparaison est toujours vraie, vu les bornes de « Effectif » (au moins 0). Revoir la valeur comparée, ou les bornes.",
      "This comparison is always true, given the bounds of "Staff" (at least 0). Review the value compared, or the bounds.",
    ]
  `);
});

it.each<[string, Operator, Constant, ('met' | 'unmet')[]]>([
  ['share', 'more-than', 0.999, []],
  ['share', 'more-than', 1, ['unmet']],
  ['share', 'at-least', 1, []],
  ['share', 'at-least', 1.001, ['unmet']],
  ['share', 'at-most', 1, ['met']],
  ['share', 'equals', 1, []],
  ['share', 'equals', 1.001, ['unmet']],
  ['share', 'not-equals', -0.001, ['met']],
  ['employees', 'less-than', 1, []],
  ['employees', 'less-than', 0, ['unmet']],
  ['employees', 'at-least', 1, []],
  ['employees', 'more-than', 1_000_000, []],
  ['fixed', 'equals', 5, ['met']],
  ['free', 'less-than', -3, []],
])('at the limit: %s %s %j', (fact, operator, value, expected) => {
  expect(outcomes(fact, operator, value)).toEqual(expected);
});

it('finds it in a dated value of a parameter, and names the test that reads it', () => {
  const values = [
    { from: '2011-01-01', value: 1 },
    { from: '2015-01-01', value: 0 },
  ];
  const parameters = [{ id: 'floor', label: { fr: 'Plancher' }, at: 'asOf' as const, values }];
  const rule: RuleNode = { node: 'test', fact: 'employees', operator: 'at-least', parameter: 'floor' };
  expect(validateRuleSet(buildRule(rule, { facts, parameters }))).toMatchObject([
    { code, path: ['parameters', 0, 'values', 1, 'value'], params: { outcome: 'met' }, related: [['criteria', 0, 'rule']] },
  ]);
});

it('leaves to the other checks a comparison or a bound that cannot be read', () => {
  const codes = (fact: Fact, operator: Operator, value: Constant) =>
    validateRuleSet(buildRule({ node: 'test', fact: fact.id, operator, value }, { facts: [fact] })).map((found) => found.code);
  expect(codes(buildFact({ id: 'a', type: 'integer', minimum: 0 }), 'at-least', 'zéro')).toEqual(['eligibility/constant-misfit']);
  expect(codes(buildFact({ id: 'a', type: 'integer', minimum: 0.5 }), 'at-least', 0)).toEqual(['eligibility/bound-misfit']);
  expect(codes(buildFact({ id: 'a', type: 'integer', minimum: 3, maximum: 2 }), 'at-least', 0)).toEqual(['eligibility/reversed-bounds']);
  expect(validateRuleSet(buildRule(ask('a'), { facts: [buildFact({ id: 'a' }), ...facts] }))).toEqual([]);
});

it('is right: answers within the bounds give the outcome said, or both where nothing is said', () => {
  const operators = ['equals', 'not-equals', 'less-than', 'at-most', 'more-than', 'at-least'] as const;
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 3 }), fc.nat(4), fc.constantFrom(...operators), fc.integer({ min: -5, max: 9 }), (...drawn) => {
      const [minimum, width, operator, value] = drawn;
      const bounded = buildFact({ id: 'n', type: 'integer', minimum, maximum: minimum + width });
      const ruleSet = buildRule({ node: 'test', fact: 'n', operator, value }, { facts: [bounded] });
      const { verdict } = compileRuleSet(ruleSet, { asOf: '2020-11-18' });
      const answers = Array.from({ length: width + 1 }, (_, step) => verdict({ n: minimum + step }).status);
      const said = validateRuleSet(ruleSet).map(({ params }) => (params['outcome'] === 'met' ? 'eligible' : 'ineligible'));
      expect(new Set(answers)).toEqual(new Set(said.length === 0 ? ['eligible', 'ineligible'] : said));
    }),
  );
});

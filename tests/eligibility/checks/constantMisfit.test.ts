import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import type { Constant, Operator } from '../../../src/model/rule';
import { buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const code = 'eligibility/constant-misfit';
const facts = [
  buildFact({ id: 'employees', type: 'integer' }),
  buildFact({ id: 'share', type: 'ratio' }),
  buildFact({ id: 'form', type: 'choice' }),
];
const named = (fact: string) => ({ fact, factFr: `Fait ${fact}`, factEn: `Fact ${fact}` });
const compare = (fact: string, operator: Operator, value: Constant) =>
  validateRuleSet(buildRule({ node: 'test', fact, operator, value }, { facts }));

it('finds a constant of another type than its fact', () => {
  const found = compare('employees', 'less-than', '50');
  expect(found).toEqual([
    {
      code,
      severity: 'error',
      path: ['criteria', 0, 'rule', 'value'],
      params: { ...named('employees'), operator: 'less-than', type: 'integer', typeFr: 'un nombre entier', typeEn: 'a whole number' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Pour « less-than » et « Fait employees », cette valeur devrait être un nombre entier.",
      "For "less-than" and "Fact employees", this value should be a whole number.",
    ]
  `);
});

it('finds one code where a list is compared', () => {
  expect(compare('form', 'in', 'non-profit')[0]?.params).toEqual({
    ...named('form'),
    operator: 'in',
    type: 'choices',
    typeFr: 'une liste de choix',
    typeEn: 'a list of choices',
  });
});

it('finds a dated value of a parameter of another type, and the test that reads it', () => {
  const values = [
    { from: '2011-01-01', value: 40 },
    { from: '2015-01-01', value: true },
  ];
  const parameters = [{ id: 'ceiling', label: { fr: 'Plafond' }, at: 'asOf' as const, values }];
  expect(
    validateRuleSet(buildRule({ node: 'test', fact: 'employees', operator: 'at-most', parameter: 'ceiling' }, { facts, parameters })),
  ).toEqual([
    {
      code,
      severity: 'error',
      path: ['parameters', 0, 'values', 1, 'value'],
      params: { ...named('employees'), operator: 'at-most', type: 'integer', typeFr: 'un nombre entier', typeEn: 'a whole number' },
      related: [['criteria', 0, 'rule']],
    },
  ]);
});

it('accepts a decimal share, a list of codes and a whole number', () => {
  expect([...compare('share', 'at-least', 0.4), ...compare('form', 'in', ['a']), ...compare('employees', 'less-than', 50)]).toEqual([]);
});

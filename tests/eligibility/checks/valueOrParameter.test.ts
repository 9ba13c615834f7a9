import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import type { TestNode } from '../../../src/model/rule';
import { buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const parameters = [{ id: 'ceiling', label: { fr: 'Plafond' }, at: 'asOf' as const, values: [{ from: '2020-01-01', value: 50 }] }];
const facts = [buildFact({ id: 'employees', type: 'integer' })];
const compare = (test: Partial<TestNode>) =>
  validateRuleSet(buildRule({ node: 'test', fact: 'employees', operator: 'less-than', ...test }, { facts, parameters }));
const [code, path] = ['eligibility/value-or-parameter', ['criteria', 0, 'rule']];

it('finds a test that compares with nothing, or with two things', () => {
  const found = [...compare({}), ...compare({ value: 50, parameter: 'ceiling' })];
  expect(found).toEqual([
    { code, severity: 'error', path, params: { operator: 'less-than', given: 0, expected: 1 } },
    { code, severity: 'error', path, params: { operator: 'less-than', given: 2, expected: 1 } },
  ]);
  expect(render(found.slice(1))).toMatchInlineSnapshot(`
    [
      "L’opérateur « less-than » se compare à une valeur (« value ») ou à un paramètre (« parameter ») : à un seul des deux.",
      "Operator "less-than" compares with a "value" or with a "parameter": with one of them only.",
    ]
  `);
});

it('finds a value given to an operator that takes none', () => {
  const found = compare({ operator: 'is-present', value: 50 });
  expect(found).toEqual([{ code, severity: 'error', path, params: { operator: 'is-present', given: 1, expected: 0 } }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’opérateur « is-present » ne se compare à rien.",
      "Operator "is-present" compares with nothing.",
    ]
  `);
});

it('accepts a value, a parameter, or neither where the operator takes none', () => {
  expect([...compare({ value: 50 }), ...compare({ parameter: 'ceiling' }), ...compare({ operator: 'is-present' })]).toEqual([]);
});

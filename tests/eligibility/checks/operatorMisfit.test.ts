import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const compare = (fact: string, operator: 'at-least' | 'in') =>
  validateRuleSet(
    buildRule(
      { node: 'test', fact, operator, value: operator === 'in' ? ['04'] : 2 },
      { facts: [buildFact({ id: 'region', type: 'choice' }), buildFact({ id: 'employees', type: 'integer' })] },
    ),
  );

it('finds an operator that cannot be asked of its fact', () => {
  const found = compare('region', 'at-least');
  expect(found).toEqual([
    {
      code: 'eligibility/operator-misfit',
      severity: 'error',
      path: ['criteria', 0, 'rule', 'operator'],
      params: { operator: 'at-least', fact: 'region', type: 'choice' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’opérateur « at-least » ne convient pas au renseignement « region », de type « choice ». Choisir parmi : equals, not-equals, in, not-in, is-present.",
      "Operator "at-least" does not fit fact "region", of type "choice". Choose among: equals, not-equals, in, not-in, is-present.",
    ]
  `);
});

it('accepts "in" of a choice, and "at least" of a number', () => {
  expect([...compare('region', 'in'), ...compare('employees', 'at-least')]).toEqual([]);
});

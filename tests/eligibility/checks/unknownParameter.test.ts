import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const facts = [buildFact({ id: 'employees', type: 'integer' })];
const parameters = [{ id: 'ceiling', label: { fr: 'Plafond' }, at: 'asOf' as const, values: [{ from: '2020-01-01', value: 50 }] }];
const read = (parameter: string) =>
  validateRuleSet(buildRule({ node: 'test', fact: 'employees', operator: 'less-than', parameter }, { facts, parameters }));

it('finds a test that reads a parameter that the rule set lacks', () => {
  const found = read('celing');
  expect(found).toEqual([
    {
      code: 'eligibility/unknown-parameter',
      severity: 'error',
      path: ['criteria', 0, 'rule', 'parameter'],
      params: { parameter: 'celing', nearest: 'ceiling' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le jeu de règles n’a pas de paramètre « celing ». Écrire plutôt « ceiling »?",
      "The rule set has no parameter "celing". Did you mean "ceiling"?",
    ]
  `);
  expect(read('zzz')[0]?.params).toEqual({ parameter: 'zzz', nearest: null });
});

it('accepts a parameter of the rule set', () => {
  expect(read('ceiling')).toEqual([]);
});

import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { ask, buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const code = 'eligibility/unknown-fact';

it('finds a test of a fact that the rule set lacks, and the fact nearest to it', () => {
  const found = validateRuleSet(buildRule({ node: 'not', of: ask('membres') }, { facts: [buildFact({ id: 'members' })] }));
  expect(found).toEqual([
    { code, severity: 'error', path: ['criteria', 0, 'rule', 'of', 'fact'], params: { fact: 'membres', nearest: 'members' } },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le jeu de règles n’a pas de renseignement « membres ». Écrire plutôt « members »?",
      "The rule set has no fact "membres". Did you mean "members"?",
    ]
  `);
});

it('finds it among the facts of a predicate', () => {
  expect(validateRuleSet(buildRule({ node: 'custom', name: 'sum', facts: ['a', 'zzz'] }))).toEqual([
    { code, severity: 'error', path: ['criteria', 0, 'rule', 'facts', 1], params: { fact: 'zzz', nearest: null } },
  ]);
});

it('accepts every fact of the rule set', () => {
  expect(validateRuleSet(buildRule({ node: 'all', of: [ask('a'), { node: 'custom', name: 'sum', facts: ['a', 'b'] }] }))).toEqual([]);
});

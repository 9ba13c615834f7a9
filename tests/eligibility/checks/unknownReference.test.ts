import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildCriterion, buildRuleSet } from '../buildRuleSet';
import { render } from '../render';

const refer = (criterion: string) =>
  validateRuleSet(
    buildRuleSet({ criteria: [buildCriterion({ id: 'size', rule: { node: 'ref', criterion } }), buildCriterion({ id: 'a' })] }),
  );

it('finds a reference to a criterion that the rule set lacks', () => {
  const found = refer('sizes');
  expect(found).toEqual([
    {
      code: 'eligibility/unknown-reference',
      severity: 'error',
      path: ['criteria', 0, 'rule', 'criterion'],
      params: { criterion: 'sizes', nearest: 'size' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le jeu de règles n’a pas de critère « sizes ». Écrire plutôt « size »?",
      "The rule set has no criterion "sizes". Did you mean "size"?",
    ]
  `);
  expect(refer('zzz')[0]?.params).toEqual({ criterion: 'zzz', nearest: null });
});

it('accepts a reference to a criterion that comes later', () => {
  expect(refer('a')).toEqual([]);
});

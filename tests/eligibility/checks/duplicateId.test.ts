import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildCriterion, buildFact, buildRuleSet } from '../buildRuleSet';
import { render } from '../render';

const code = 'eligibility/duplicate-id';
const parameter = { id: 'a', label: { fr: 'Plafond' }, at: 'asOf' as const, values: [{ from: '2020-01-01', value: 50 }] };

it('finds a fact, a parameter or a criterion that takes the id of one before it', () => {
  const found = validateRuleSet(
    buildRuleSet({
      facts: [buildFact({ id: 'a' }), buildFact({ id: 'a' })],
      parameters: [parameter, parameter],
      criteria: [buildCriterion({ id: 'a' }), buildCriterion({ id: 'a' })],
    }),
  );
  expect(found).toEqual(
    ['facts', 'parameters', 'criteria'].map((list) => ({
      code,
      severity: 'error',
      path: [list, 1, 'id'],
      params: { id: 'a' },
      related: [[list, 0, 'id']],
    })),
  );
  expect(render(found.slice(0, 1))).toMatchInlineSnapshot(`
    [
      "L’identifiant « a » sert déjà plus haut dans cette liste.",
      "The id "a" is already used above in this list.",
    ]
  `);
});

it('accepts a fact, a parameter and a criterion of one id', () => {
  expect(validateRuleSet(buildRuleSet({ parameters: [parameter] }))).toEqual([]);
});

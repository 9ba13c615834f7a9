import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import type { Fact } from '../../../src/model/fact';
import { ask, buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const check = (changes: Partial<Fact>) =>
  validateRuleSet(
    buildRule(ask('a'), {
      facts: [buildFact({ id: 'a' }), buildFact({ id: 'staff', label: { fr: 'Effectif', en: 'Staff' }, ...changes })],
    }),
  );

it('finds a minimum above the maximum', () => {
  const found = check({ type: 'integer', minimum: 11, maximum: 10 });
  expect(found).toEqual([
    {
      code: 'eligibility/reversed-bounds',
      severity: 'error',
      path: ['facts', 1, 'minimum'],
      params: { fact: 'staff', factFr: 'Effectif', factEn: 'Staff' },
      related: [['facts', 1, 'maximum']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le minimum de « Effectif » dépasse son maximum : aucune réponse n’est possible. Les intervertir, ou corriger l’un des deux.",
      "The minimum of "Staff" is above its maximum: no answer is possible. Swap them, or correct one of them.",
    ]
  `);
  expect(check({ type: 'ratio', minimum: 0.334, maximum: { numerator: 1, denominator: 3 } })).toHaveLength(1);
});

it('accepts bounds that are equal, or one alone', () => {
  expect([
    ...check({ type: 'integer', minimum: 10, maximum: 10 }),
    ...check({ type: 'ratio', minimum: 0.333, maximum: { numerator: 1, denominator: 3 } }),
    ...check({ type: 'integer', minimum: 10 }),
  ]).toEqual([]);
});

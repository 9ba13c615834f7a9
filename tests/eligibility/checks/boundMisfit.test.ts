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

it('finds a bound that is not a figure of the type of its fact', () => {
  const found = check({ type: 'integer', maximum: 10.5 });
  expect(found).toEqual([
    {
      code: 'eligibility/bound-misfit',
      severity: 'error',
      path: ['facts', 1, 'maximum'],
      params: { fact: 'staff', factFr: 'Effectif', factEn: 'Staff', type: 'integer', typeFr: 'un nombre entier', typeEn: 'a whole number' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Cette borne ne convient pas aux réponses à « Effectif » (un nombre entier). Ne borner que des nombres entiers, des montants et des proportions, par une valeur du même type.",
      "This bound does not fit the answers to "Staff" (a whole number). Bound only whole numbers, amounts and ratios, by a value of the same type.",
    ]
  `);
});

it.each<Partial<Fact>>([
  { type: 'boolean', minimum: 0 },
  { type: 'date', minimum: 2020 },
  { type: 'choice', minimum: 0 },
  { type: 'choices', minimum: 1 },
  { type: 'integer', minimum: { numerator: 1, denominator: 2 } },
  { type: 'cents', minimum: 0.5 },
  { type: 'ratio', minimum: 0.1 + 0.2 },
])('finds a bound of a fact that cannot have it: %j', (changes) => {
  expect(check(changes).map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'eligibility/bound-misfit', path: ['facts', 1, 'minimum'] },
  ]);
});

it('accepts whole numbers, cents, fractions and decimal shares', () => {
  expect([
    ...check({ type: 'integer', minimum: -1, maximum: 10 }),
    ...check({ type: 'cents', minimum: 0 }),
    ...check({ type: 'ratio', minimum: 0, maximum: { numerator: 1, denominator: 3 } }),
    ...check({ type: 'ratio', maximum: 0.4 }),
  ]).toEqual([]);
});

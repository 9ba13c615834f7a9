import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildCriterion, buildRuleSet } from '../buildRuleSet';
import { render } from '../render';

const chain = (references: Readonly<Record<string, string>>) =>
  validateRuleSet(
    buildRuleSet({
      criteria: [
        ...Object.entries(references).map(([id, criterion]) =>
          buildCriterion({ id, rule: { node: 'not', of: { node: 'ref', criterion } } }),
        ),
        buildCriterion({ id: 'a' }),
      ],
    }),
  );

it('finds criteria that refer to one another in a circle', () => {
  const found = chain({ first: 'second', second: 'third', third: 'second' });
  expect(found).toEqual([
    {
      code: 'eligibility/reference-cycle',
      severity: 'error',
      path: ['criteria', 1, 'rule'],
      params: { criteria: ['second', 'third'] },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Des critères renvoient en rond à eux-mêmes : second et third.",
      "Criteria refer round in a circle to themselves: second and third.",
    ]
  `);
});

it('finds a criterion that refers to itself', () => {
  expect(chain({ alone: 'alone' }).map(({ params }) => params)).toEqual([{ criteria: ['alone'] }]);
});

it('accepts a long chain that ends, and two references to one criterion', () => {
  expect(chain({ first: 'second', second: 'third', third: 'a', other: 'third' })).toEqual([]);
});

import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, withEnterprise } from '../../samples';

it('warns of one number for two enterprises', () => {
  const found = validateEdition(samples['enterprise/neq-shared']);
  expect(found).toMatchObject([
    { code: 'enterprise/neq-shared', severity: 'warning', path: ['enterprises', 1, 'neq'], related: [['enterprises', 0, 'neq']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les entreprises « A » et « B » ont le même NEQ, 1160000007. N’en garder qu’une si c’est la même, sinon corriger un numéro.",
      "The enterprises "A" and "B" have the same NEQ, 1160000007. Keep one only if they are the same; otherwise correct a number.",
    ]
  `);
});

it('is silent where numbers differ, or are not known', () => {
  expect(validateEdition(withEnterprise({ neq: '1160000007' }))).toEqual([]);
  expect(
    validateEdition(
      buildEdition({
        enterprises: [
          { id: 'a', name: 'A', neq: '1160000007' },
          { id: 'b', name: 'B', neq: '1160000015' },
        ],
      }),
    ),
  ).toEqual([]);
});

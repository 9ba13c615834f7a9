import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { samples, withEnterprise } from '../../samples';

it('speaks of an enterprise at its place in the edition', () => {
  expect(validateEdition(samples['enterprise/public-seats-above-board'])).toMatchObject([
    { code: 'enterprise/public-seats-above-board', severity: 'error', path: ['enterprises', 0, ...['board', 'namedByPublicBodies']] },
  ]);
});

it('is silent at the limit, and where it is not known', () => {
  expect(validateEdition(withEnterprise({ board: { seats: 5, namedByPublicBodies: 5 } }))).toEqual([]);
  expect(validateEdition(withEnterprise({ board: { seats: 0 } }))).toEqual([]);
});

import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { samples, withEnterprise } from '../../samples';

it('speaks of an enterprise at its place in the edition', () => {
  expect(validateEdition(samples['enterprise/own-revenue-above-total'])).toMatchObject([
    { code: 'enterprise/own-revenue-above-total', severity: 'error', path: ['enterprises', 0, ...['revenue', 'ownCents']] },
  ]);
});

it('is silent at the limit, and where it is not known', () => {
  expect(validateEdition(withEnterprise({ revenue: { fiscalYearEnd: '2020-03-31', totalCents: 100, ownCents: 100 } }))).toEqual([]);
  expect(validateEdition(withEnterprise({ revenue: { fiscalYearEnd: '2020-03-31', totalCents: 0 } }))).toEqual([]);
});

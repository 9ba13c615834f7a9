import { expect, it } from 'vitest';

import { enterprisesAccompanied } from '../../../src/impact/catalogue/enterprisesAccompanied';
import { computeIndicator } from '../../../src/impact/computeIndicator';
import type { Observation } from '../../../src/model/observation';

it('two cohorts of five and seven enterprises make twelve accompanied', () => {
  // Observed of a cohort: no enterprise.
  const observe = (number: number, to: string): Observation => ({
    id: `accompanied-${to}`,
    indicator: 'enterprises-accompanied',
    role: 'actual',
    from: to,
    to,
    value: { kind: 'number', number },
  });
  const { figure, coverage } = computeIndicator(enterprisesAccompanied, [observe(5, '2021-03-26'), observe(7, '2021-11-30')]);
  expect(figure).toEqual({ kind: 'number', number: 12 });
  expect(coverage).toMatchObject({ reported: 2, expected: 2 });
});

import { expect, it } from 'vitest';

import { ownRevenueShare } from '../../../src/impact/catalogue/ownRevenueShare';
import { computeIndicator } from '../../../src/impact/computeIndicator';
import { buildObservation } from '../buildObservation';

const share = (enterprise: string, numerator: number, denominator: number) =>
  buildObservation('own-revenue-share', { kind: 'ratio', numerator, denominator }, { enterprise });

it('25 % of 100 000 $ and 75 % of 300 000 $ make 62,5 %, not their average of 50 %', () => {
  const { figure } = computeIndicator(ownRevenueShare, [share('a', 2_500_000, 10_000_000), share('b', 22_500_000, 30_000_000)]);
  expect(figure).toEqual({ kind: 'ratio', numerator: 25_000_000, denominator: 40_000_000, ratio: { numerator: 5, denominator: 8 } });
});

it('without revenue the share is undefined, not zero', () => {
  const { figure } = computeIndicator(ownRevenueShare, [share('a', 0, 0)]);
  expect(figure).toMatchObject({ kind: 'undefined', reason: 'zero-denominator' });
});

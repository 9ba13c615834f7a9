import { expect, it } from 'vitest';

import { hasMarketActivity } from '../../../src/eligibility/criteria/hasMarketActivity';
import { inspect, judge, say } from '../judge';

it('is met by yes, unmet by no, and waits for an answer', () => {
  expect([true, false, null].map((answer) => judge(hasMarketActivity(), { 'market-activity': answer }))).toEqual([
    'met',
    'unmet',
    'unknown',
  ]);
  expect(say(hasMarketActivity(), { 'market-activity': false })).toMatchInlineSnapshot(`
    [
      "Vente ou échange de biens ou de services : critère non respecté. Activité marchande : non.",
      "Sale or exchange of goods or services: not met. Market activity: no.",
    ]
  `);
});

it('is a criterion without fault', () => {
  expect(inspect(hasMarketActivity())).toEqual([]);
});

import { expect, it } from 'vitest';

import { statedSocialPurpose } from '../../../src/eligibility/criteria/statedSocialPurpose';
import { inspect, judge, say } from '../judge';

it('is met by yes, unmet by no, and waits for an answer', () => {
  expect([true, false, null].map((answer) => judge(statedSocialPurpose(), { 'social-purpose': answer }))).toEqual([
    'met',
    'unmet',
    'unknown',
  ]);
  expect(say(statedSocialPurpose(), { 'social-purpose': false })).toMatchInlineSnapshot(`
    [
      "Finalité sociale : critère non respecté. Finalité sociale énoncée : non.",
      "Social purpose: not met. Stated social purpose: no.",
    ]
  `);
});

it('is a criterion without fault', () => {
  expect(inspect(statedSocialPurpose())).toEqual([]);
});

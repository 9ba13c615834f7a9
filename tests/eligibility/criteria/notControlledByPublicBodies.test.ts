import { expect, it } from 'vitest';

import { notControlledByPublicBodies } from '../../../src/eligibility/criteria/notControlledByPublicBodies';
import { inspect, judge, say } from '../judge';

const share = (numerator: number, denominator: number) => ({ 'public-board-share': { numerator, denominator } });

it('excludes from more than half of the board, not at one half', () => {
  const part = notControlledByPublicBodies();
  expect([share(4, 9), share(1, 2), share(5, 9)].map((facts) => judge(part, facts))).toEqual(['unmet', 'unmet', 'met']);
  expect(say(part, share(5, 8))).toMatchInlineSnapshot(`
    [
      "Des organismes publics nomment 62,5 % du conseil d’administration; une part de plus de 50 % exclut l’entreprise.",
      "Public bodies name 62.5% of the board; a share of more than 50% excludes the enterprise.",
    ]
  `);
});

it('does not exclude an enterprise that has no board', () => {
  expect(judge(notControlledByPublicBodies(), { 'public-board-share': { notApplicable: { fr: 'pas de conseil' } } })).toBe(
    'not-applicable',
  );
});

it('is a criterion without fault', () => {
  expect(inspect(notControlledByPublicBodies())).toEqual([]);
});

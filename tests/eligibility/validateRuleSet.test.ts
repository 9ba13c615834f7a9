import { expect, it } from 'vitest';

import { ruleSetChecks } from '../../src/eligibility/checks/registry';
import { validateRuleSet } from '../../src/eligibility/validateRuleSet';
import { buildCriterion, buildFact, buildRuleSet } from './buildRuleSet';

it('has nothing to say of a rule set without fault', () => {
  expect(validateRuleSet(buildRuleSet())).toEqual([]);
});

it('says all that is wrong, in the order of the checks', () => {
  const codes = validateRuleSet(
    buildRuleSet({
      facts: [buildFact({ id: 'a' }), buildFact({ id: 'a' })],
      criteria: [
        buildCriterion({
          id: 'only',
          rule: {
            node: 'all',
            of: [
              { node: 'ref', criterion: 'only' },
              { node: 'ref', criterion: 'b' },
            ],
          },
        }),
      ],
    }),
  ).map(({ code }) => code);
  expect(codes).toEqual(['eligibility/duplicate-id', 'eligibility/unknown-reference', 'eligibility/reference-cycle']);
});

it('has one code for each check', () => {
  expect(new Set(ruleSetChecks.map(({ code }) => code)).size).toBe(ruleSetChecks.length);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import type { Facts } from '../../src/model/fact';
import type { Criterion } from '../../src/model/ruleSet';
import { settle } from '../rules/oracle';
import { completeFacts, notApplicable, sensibleRule, someFacts, world } from '../rules/smallWorld';
import { buildRuleSet } from './buildRuleSet';

const severities = ['required', 'recommended', 'exclusion'] as const;
const someCriteria: fc.Arbitrary<Criterion[]> = fc
  .array(fc.tuple(fc.constantFrom(...severities), sensibleRule), { minLength: 1, maxLength: 4 })
  .map((list) => list.map(([severity, rule], index) => ({ id: `c${index}`, title: { fr: 'Critère' }, severity, rule })));
const judge = (criteria: Criterion[], facts: Facts) =>
  compileRuleSet(buildRuleSet({ facts: world.map(({ fact }) => fact), criteria }), { asOf: '2020-11-18' }).explain(facts);

it('gives, once it is certain, the verdict of every completion of the answers', () => {
  fc.assert(
    fc.property(someCriteria, someFacts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (criteria, facts, choices) => {
      const { status } = judge(criteria, facts);
      fc.pre(status !== 'undetermined');
      const complete = completeFacts(facts, choices);
      const passes = criteria.every(
        ({ severity, rule }) => severity === 'recommended' || settle(rule, complete) !== (severity === 'exclusion' ? 'met' : 'unmet'),
      );
      expect(status).toBe(passes ? 'eligible' : 'ineligible');
    }),
  );
});

it('does not change when a question that it does not miss is answered', () => {
  fc.assert(
    fc.property(someCriteria, someFacts, fc.nat(), (criteria, facts, choice) => {
      const { status, missing } = judge(criteria, facts);
      const idle = world.filter(({ fact }) => (facts[fact.id] ?? null) === null && !missing.includes(fact.id));
      const more = Object.fromEntries(
        idle.map(({ fact, values }) => [fact.id, [...values, notApplicable][choice % (values.length + 1)] ?? null]),
      );
      expect(judge(criteria, { ...facts, ...more }).status).toBe(status);
    }),
  );
});

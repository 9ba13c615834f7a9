import fc from 'fast-check';
import { expect, it } from 'vitest';

import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import type { Fact, FactValue, Facts } from '../../src/model/fact';
import type { Criterion } from '../../src/model/ruleSet';
import { settle } from '../rules/oracle';
import { completeFacts, notApplicable, sensibleRule, someFacts, world } from '../rules/smallWorld';
import { buildRuleSet } from './buildRuleSet';

const severities = ['required', 'recommended', 'exclusion'] as const;
const someCriteria: fc.Arbitrary<Criterion[]> = fc
  .array(fc.tuple(fc.constantFrom(...severities), sensibleRule), { minLength: 1, maxLength: 4 })
  .map((list) => list.map(([severity, rule], index) => ({ id: `c${index}`, title: { fr: 'Critère' }, severity, rule })));
const bounds: Readonly<Record<string, Pick<Fact, 'minimum' | 'maximum'>>> = {
  count: { minimum: 0, maximum: 3 },
  share: { minimum: 0, maximum: 1 },
};
const bounded = world.map(({ fact }) => ({ ...fact, ...bounds[fact.id] }));
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

/** Answers just outside the bounds of a number or of a share, bare, in long form or as a range. */
const beyond: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 4 })),
    fc.constantFrom<FactValue>(-0.01, 1.01, { numerator: -1, denominator: 1_000_000 }, { numerator: 150, denominator: 100 }),
    fc.constantFrom<((count: number) => FactValue)[]>(
      (count) => count,
      (count) => ({ known: count }),
      (count) => ({ between: count < 0 ? { minimum: count, maximum: 2 } : { minimum: 2, maximum: count } }),
    ),
  )
  .map(([count, share, write]) => ({ count: write(count), share }));

it('is the same for an answer beyond the bounds of its fact as for one that is not known', () => {
  fc.assert(
    fc.property(someCriteria, someFacts, beyond, (criteria, facts, impossible) => {
      const { verdict, explain } = compileRuleSet(buildRuleSet({ facts: bounded, criteria }), { asOf: '2020-11-18' });
      const unknown = { ...facts, count: { unknown: 'declined' }, share: { unknown: 'declined' } } as const;
      expect(verdict({ ...facts, ...impossible })).toEqual(verdict(unknown));
      const [explained, expected] = [explain({ ...facts, ...impossible }), explain(unknown)];
      expect(explained.criteria.map(({ status }) => status)).toEqual(expected.criteria.map(({ status }) => status));
      expect(explained.missing).toEqual(expected.missing);
      expect(explained.diagnostics.filter(({ code }) => code === 'rules/impossible-answer').map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          ['answers', 'count'],
          ['answers', 'share'],
        ]),
      );
    }),
  );
});

it('is the same within the bounds of a fact as without bounds', () => {
  fc.assert(
    fc.property(someCriteria, someFacts, (criteria, facts) => {
      const within = compileRuleSet(buildRuleSet({ facts: bounded, criteria }), { asOf: '2020-11-18' }).explain(facts);
      expect(within.status).toBe(judge(criteria, facts).status);
    }),
  );
});

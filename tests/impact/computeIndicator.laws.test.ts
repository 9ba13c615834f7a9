import fc from 'fast-check';
import { expect, it } from 'vitest';

import { computeIndicator } from '../../src/impact/computeIndicator';
import { measureSchema, type Indicator } from '../../src/model/indicator';
import type { Observation, ObservedValue } from '../../src/model/observation';

const indicator = fc
  .record({ measure: fc.constantFrom(...measureSchema.options), temporality: fc.constantFrom('flow', 'stock', 'cumulative') })
  .map((parts): Indicator => ({ id: 'i', title: { fr: 'Indicateur' }, resultType: 'outcome', subject: 'enterprise', ...parts }));
const value: fc.Arbitrary<ObservedValue> = fc.oneof(
  fc.record({ kind: fc.constant('number'), number: fc.integer({ min: 0, max: 1_000 }) }),
  fc.record({ kind: fc.constant('ratio'), numerator: fc.nat(1_000), denominator: fc.nat(1_000) }),
  fc.record({ kind: fc.constant('choice'), code: fc.constantFrom('yes', 'no') }),
  fc.constantFrom({ kind: 'missing' } as const, { kind: 'suppressed' } as const, { kind: 'not-applicable' } as const),
);
const day = fc.constantFrom('2021-01-01', '2021-01-31', '2021-02-28');
const observations = fc
  .array(fc.record({ enterprise: fc.constantFrom('a', 'b', 'c'), days: fc.tuple(day, day), value }), { maxLength: 12 })
  .map((list) =>
    list.map(({ enterprise, days, value: observed }, index): Observation => {
      const [from = '', to = ''] = [...days].sort();
      return { id: `o${index}`, indicator: 'i', enterprise, role: 'actual', from, to, value: observed };
    }),
  );

it('the order of observations does not count', () => {
  fc.assert(
    fc.property(indicator, observations, fc.option(day, { nil: undefined }), (definition, list, to) => {
      const options = to === undefined ? {} : { to };
      const { diagnostics, ...result } = computeIndicator(definition, list, options);
      const { diagnostics: others, ...reversed } = computeIndicator(definition, [...list].reverse(), options);
      expect(reversed).toEqual(result);
      expect(others).toHaveLength(diagnostics.length);
    }),
  );
});

it('one value more that misses changes the coverage, and nothing else', () => {
  fc.assert(
    fc.property(indicator, observations, (definition, list) => {
      const missing: Observation = {
        id: 'missing',
        indicator: 'i',
        enterprise: 'a',
        role: 'actual',
        from: '2021-02-28',
        to: '2021-02-28',
        value: { kind: 'missing' },
      };
      const { coverage, ...result } = computeIndicator(definition, list);
      const { coverage: wider, ...same } = computeIndicator(definition, [...list, missing]);
      expect(same).toEqual(result);
      expect(wider).toEqual({ ...coverage, expected: coverage.expected + 1, missing: coverage.missing + 1 });
    }),
  );
});

it('flows of two halves of the enterprises sum to the flow of all', () => {
  fc.assert(
    fc.property(observations, (list) => {
      const definition: Indicator = {
        id: 'i',
        title: { fr: 'Indicateur' },
        resultType: 'output',
        measure: 'quantity',
        temporality: 'flow',
        subject: 'enterprise',
      };
      const sum = (part: Observation[]) => {
        const { figure } = computeIndicator(definition, part);
        return figure.kind === 'number' ? figure.number : 0;
      };
      const isFirst = ({ enterprise }: Observation) => enterprise === 'a';
      expect(sum(list.filter(isFirst)) + sum(list.filter((one) => !isFirst(one)))).toBe(sum(list));
    }),
  );
});

it('a ratio lies between the lowest and the highest of its parts', () => {
  const part = fc.tuple(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const definition: Indicator = {
        id: 'i',
        title: { fr: 'Part' },
        resultType: 'outcome',
        measure: 'ratio',
        temporality: 'flow',
        subject: 'enterprise',
      };
      const { figure } = computeIndicator(
        definition,
        parts.map(([numerator, denominator], index) => ({
          id: `o${index}`,
          indicator: 'i',
          role: 'actual',
          from: '2021-01-01',
          to: '2021-01-01',
          value: { kind: 'ratio', numerator, denominator },
        })),
      );
      if (figure.kind !== 'ratio') throw new Error('a ratio was expected');
      // Products of numbers below 10⁷ are exact.
      expect(parts.some(([numerator, denominator]) => numerator * figure.denominator <= figure.numerator * denominator)).toBe(true);
      expect(parts.some(([numerator, denominator]) => numerator * figure.denominator >= figure.numerator * denominator)).toBe(true);
    }),
  );
});

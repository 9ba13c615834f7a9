import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/model/fact';
import type { RuleNode } from '../../src/model/rule';
import { compileRule } from '../../src/rules/compileRule';
import type { Explanation } from '../../src/rules/explanation';
import { outlook } from '../../src/rules/outlook';
import { asks, context, explain, notApplicable } from './smallWorld';

const status = (node: RuleNode, facts: Facts) => explain(node, facts).status;
const all = (...of: RuleNode[]): RuleNode => ({ node: 'all', of });
const any = (...of: RuleNode[]): RuleNode => ({ node: 'any', of });
const atLeast = (count: number, ...of: RuleNode[]): RuleNode => ({ node: 'at-least', count, of });
const not = (of: RuleNode): RuleNode => ({ node: 'not', of });
const when = (condition: RuleNode, then: RuleNode): RuleNode => ({ node: 'when', if: condition, then });
const [b1, b2, b3] = [asks('b1'), asks('b2'), asks('b3')];
const marks = ({ children = [] }: Explanation) => children.map(({ decisive }) => decisive);

describe('what does not apply', () => {
  const facts = { b1: notApplicable, b2: true, b3: false };

  it('does not apply either when negated', () => {
    expect(status(not(b1), facts)).toBe('not-applicable');
  });

  it('is dropped by all, any and at least', () => {
    expect(status(all(b1, b2), facts)).toBe('met');
    expect(status(any(b1, b3), facts)).toBe('unmet');
    expect(status(atLeast(1, b1, b2), facts)).toBe('met');
  });

  it('spreads to a rule that has nothing else', () => {
    for (const rule of [all(b1, b1), any(b1), atLeast(1, b1), atLeast(0, b1)]) expect(status(rule, facts)).toBe('not-applicable');
  });

  it('leaves "at least two" unmet with that reason when only one rule applies', () => {
    expect(explain(atLeast(2, b1, b2), facts)).toMatchObject({ status: 'unmet', reason: 'too-few-applicable', count: 2 });
    expect(explain(atLeast(2, b2, b3), { b2: true, b3: false })).not.toHaveProperty('reason');
  });
});

it('holds of no rule at all: all of nothing is met, any of nothing is unmet', () => {
  expect(status(all(), {})).toBe('met');
  expect(status(any(), {})).toBe('unmet');
  expect([status(atLeast(0), {}), status(atLeast(1), {})]).toEqual(['met', 'unmet']);
});

describe('when', () => {
  it('asks for its consequence once its condition is met', () => {
    expect(status(when(b1, b2), { b1: true, b2: true })).toBe('met');
    expect(status(when(b1, b2), { b1: true, b2: false })).toBe('unmet');
    expect(status(when(b1, b2), { b1: true })).toBe('unknown');
    expect(status(when(b1, b2), { b1: true, b2: notApplicable })).toBe('not-applicable');
  });

  it('does not apply when its condition is unmet, and says so', () => {
    expect(explain(when(b1, b2), { b1: false })).toMatchObject({ status: 'not-applicable', reason: 'condition-unmet' });
  });

  it('drops a condition that does not apply', () => {
    expect(status(when(b1, b2), { b1: notApplicable, b2: false })).toBe('unmet');
  });

  it('stays unknown while its condition is, even with its consequence met: it may still not apply', () => {
    expect(status(when(b1, b2), { b2: true })).toBe('unknown');
    expect(status(any(when(b1, b2), b3), { b1: false, b2: true, b3: false })).toBe('unmet');
  });
});

describe('the decisive rules', () => {
  const facts = { b1: false, b2: true, b3: false };

  it('of an unmet "all" are those that fail', () => {
    expect(marks(explain(all(b1, b2, b3), facts))).toEqual([true, false, true]);
  });

  it('of a met "any" are one that holds; of a met "at least", as many as it takes', () => {
    expect(marks(explain(any(b1, b2), facts))).toEqual([false, true]);
    expect(marks(explain(atLeast(2, b2, b2, b1, b2), facts))).toEqual([true, true, false, false]);
    expect(marks(explain(atLeast(0, b1, b2), facts))).toEqual([true, true]);
  });

  it('of an unmet "at least" are those that cannot be met', () => {
    expect(marks(explain(atLeast(3, b1, b2, b3), facts))).toEqual([true, false, true]);
    expect(marks(explain(atLeast(2, b1, b2), { b1: notApplicable, b2: true }))).toEqual([true, true]);
  });

  it('of an unknown rule are those that remain to be known', () => {
    expect(marks(explain(all(b1, b2), { b2: true }))).toEqual([true, false]);
  });

  it('of "when" are its condition alone when it is unmet, both otherwise', () => {
    expect(marks(explain(when(b1, b2), facts))).toEqual([true, false]);
    expect(marks(explain(when(b2, b1), facts))).toEqual([true, true]);
  });

  it('below a rule that is not decisive are none', () => {
    const { children = [] } = explain(any(b2, all(b1, b3)), facts);
    expect(children[1]).toMatchObject({ decisive: false, children: [{ decisive: false }, { decisive: false }] });
  });
});

it('names what was asked, found and expected, with the ids that the rule gives', () => {
  expect(explain({ node: 'all', id: 'both', of: [{ ...b1, id: 'first' }, not(b2)] }, { b1: { known: true } })).toEqual({
    node: 'all',
    id: 'both',
    status: 'unknown',
    decisive: true,
    children: [
      { node: 'test', id: 'first', status: 'met', decisive: false, fact: 'b1', operator: 'is-true', observed: true },
      {
        node: 'not',
        status: 'unknown',
        decisive: true,
        children: [
          {
            node: 'test',
            status: 'unknown',
            decisive: true,
            fact: 'b2',
            operator: 'is-true',
            observed: { unknown: 'not-asked' },
            reason: 'not-asked',
          },
        ],
      },
    ],
  });
});

describe('a reference to another criterion', () => {
  const rule = compileRule({ node: 'ref', id: 'see', criterion: 'size' }, context);

  it('has the status of that criterion', () => {
    const situation = { facts: {}, settled: new Map([['size', outlook.unmet]]) };
    expect(rule.explain(situation, 'settles')).toEqual({ node: 'ref', id: 'see', status: 'unmet', decisive: true, criterion: 'size' });
  });

  it('is unknown while that criterion is not settled', () => {
    expect(rule.explain({ facts: {}, settled: new Map() }, 'aside')).toMatchObject({
      status: 'unknown',
      decisive: false,
      reason: 'unsettled',
    });
  });
});

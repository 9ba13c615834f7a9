import { describe, expect, it } from 'vitest';

import type { FactType, FactValue } from '../../src/model/fact';
import { operatorSchema, type Constant, type Operator } from '../../src/model/rule';
import { compileRule } from '../../src/rules/compileRule';
import { fitConstant, operators } from '../../src/rules/operators';
import { nameStatus, type RuleStatus } from '../../src/rules/outlook';

const label = { fr: 'Fait', en: 'Fact' };

function ask(type: FactType, observed: FactValue, operator: Operator, value?: Constant): RuleStatus {
  const rule = compileRule(
    { node: 'test', fact: 'asked', operator, ...(value !== undefined && { value }) },
    { facts: new Map([['asked', { id: 'asked', type, label, question: label }]]), parameters: new Map(), dates: { asOf: '2020-01-01' } },
  );
  return nameStatus(rule.weigh({ facts: { asked: observed }, settled: new Map() }));
}

const below = (operator: Operator) => ask('integer', 49, operator, 50);
const at = (operator: Operator) => ask('integer', 50, operator, 50);
const above = (operator: Operator) => ask('integer', 51, operator, 50);

describe('a threshold of 50', () => {
  it.each<[Operator, RuleStatus, RuleStatus, RuleStatus]>([
    ['less-than', 'met', 'unmet', 'unmet'],
    ['at-most', 'met', 'met', 'unmet'],
    ['equals', 'unmet', 'met', 'unmet'],
    ['not-equals', 'met', 'unmet', 'met'],
    ['at-least', 'unmet', 'met', 'met'],
    ['more-than', 'unmet', 'unmet', 'met'],
  ])('%s: %s at 49, %s at 50, %s at 51', (operator, ...expected) => {
    expect([below(operator), at(operator), above(operator)]).toEqual(expected);
  });

  it('compares shares exactly: 39.999 % is not 40 %', () => {
    const forty = { numerator: 40, denominator: 100 };
    expect(ask('ratio', 0.39999, 'at-least', forty)).toBe('unmet');
    expect(ask('ratio', { numerator: 2, denominator: 5 }, 'at-least', forty)).toBe('met');
    expect(ask('ratio', { numerator: 2, denominator: 5 }, 'more-than', forty)).toBe('unmet');
    expect(ask('ratio', { numerator: 9_007_199_254_740_990, denominator: 9_007_199_254_740_991 }, 'less-than', 1)).toBe('met');
  });

  it('compares dates and cents', () => {
    expect(ask('date', '2020-11-18', 'at-most', '2020-11-18')).toBe('met');
    expect(ask('date', '2020-11-19', 'at-most', '2020-11-18')).toBe('unmet');
    expect(ask('cents', 500_001, 'more-than', 500_000)).toBe('met');
  });
});

describe('an answer given as a range', () => {
  it('decides when it can: at least 12 is at least 10', () => {
    expect(ask('integer', { between: { minimum: 12 } }, 'at-least', 10)).toBe('met');
    expect(ask('integer', { between: { minimum: 12 } }, 'less-than', 10)).toBe('unmet');
    expect(ask('integer', { between: { minimum: 12 } }, 'at-least', 13)).toBe('unknown');
    expect(ask('integer', { between: { maximum: 9 } }, 'at-least', 10)).toBe('unmet');
    expect(ask('integer', { between: { minimum: 6, maximum: 8 } }, 'at-most', 8)).toBe('met');
    expect(ask('integer', { between: { minimum: 6, maximum: 8 } }, 'less-than', 8)).toBe('unknown');
    expect(ask('integer', { between: { minimum: 6, maximum: 8 } }, 'more-than', 8)).toBe('unmet');
    expect(ask('integer', { between: { minimum: 6, maximum: 8 } }, 'equals', 9)).toBe('unmet');
    expect(ask('integer', { between: { minimum: 6, maximum: 8 } }, 'not-equals', 9)).toBe('met');
    expect(ask('integer', { between: { minimum: 7, maximum: 7 } }, 'equals', 7)).toBe('met');
  });

  it('of shares decides too', () => {
    expect(ask('ratio', { between: { minimum: 0.6, maximum: 0.8 } }, 'at-least', 0.5)).toBe('met');
    expect(ask('ratio', { between: { maximum: 0.4 } }, 'more-than', 0.4)).toBe('unmet');
  });

  it('without bounds decides nothing, but it is an answer', () => {
    expect(ask('integer', { between: {} }, 'at-least', 0)).toBe('unknown');
    expect(ask('integer', { between: {} }, 'is-present')).toBe('met');
  });
});

describe('codes', () => {
  it.each<[Operator, Constant, RuleStatus]>([
    ['in', ['a', 'b'], 'met'],
    ['in', ['b'], 'unmet'],
    ['not-in', ['b'], 'met'],
    ['not-in', ['a'], 'unmet'],
    ['equals', 'a', 'met'],
    ['not-equals', 'a', 'unmet'],
  ])('choice a, %s %j: %s', (operator, value, expected) => {
    expect(ask('choice', 'a', operator, value)).toBe(expected);
  });

  it.each<[Operator, string[], RuleStatus]>([
    ['includes-any', ['a', 'z'], 'met'],
    ['includes-any', ['z'], 'unmet'],
    ['includes-all', ['a', 'b'], 'met'],
    ['includes-all', ['a', 'z'], 'unmet'],
    ['includes-none', ['z'], 'met'],
    ['includes-none', ['a', 'z'], 'unmet'],
  ])('choices a and b, %s %j: %s', (operator, value, expected) => {
    expect(ask('choices', ['a', 'b'], operator, value)).toBe(expected);
  });

  it('answered with none of the choices is not present; any other answer is', () => {
    expect(ask('choices', [], 'is-present')).toBe('unmet');
    expect(ask('choices', ['a'], 'is-present')).toBe('met');
    expect(ask('boolean', false, 'is-present')).toBe('met');
    expect(ask('boolean', null, 'is-present')).toBe('unknown');
  });
});

it('reads yes and no', () => {
  expect([ask('boolean', true, 'is-true'), ask('boolean', false, 'is-true')]).toEqual(['met', 'unmet']);
  expect([ask('boolean', true, 'is-false'), ask('boolean', false, 'is-false')]).toEqual(['unmet', 'met']);
  expect([ask('boolean', true, 'equals', true), ask('boolean', true, 'equals', false)]).toEqual(['met', 'unmet']);
});

it('knows every operator of the schema', () => {
  expect(Object.keys(operators).sort()).toEqual([...operatorSchema.options].sort());
});

it('takes a constant of the type that the operator compares, and no other', () => {
  expect(fitConstant('at-least', 'integer', 5)).toBe(5);
  expect(fitConstant('at-least', 'integer', '5')).toBeUndefined();
  expect(fitConstant('in', 'choice', ['a'])).toEqual(['a']);
  expect(fitConstant('in', 'choice', 'a')).toBeUndefined();
  expect(fitConstant('is-true', 'boolean', true)).toBeUndefined();
});

/**
 * A second evaluator, written from the text of the semantics (rules A4.2, design §4) and sharing no code with `src/`: every question has
 * its answer, hence three values are left, and nothing is unknown. The slow and obvious way, on purpose.
 */
import type { FactValue, Facts } from '../../src/model/fact';
import type { RuleNode, TestNode } from '../../src/model/rule';

export type Settled = 'met' | 'unmet' | 'not-applicable';

/** The status of a rule when everything is answered. */
export function settle(node: RuleNode, facts: Facts): Settled {
  switch (node.node) {
    case 'test':
      return settleTest(node, facts[node.fact] ?? null);
    case 'not': {
      const child = settle(node.of, facts);
      return child === 'not-applicable' ? child : child === 'met' ? 'unmet' : 'met';
    }
    case 'all':
      return count(node.of, facts, (met, applicable) => met === applicable);
    case 'any':
      return count(node.of, facts, (met) => met >= 1);
    case 'at-least':
      return count(node.of, facts, (met) => met >= node.count);
    case 'when':
      return settle(node.if, facts) === 'unmet' ? 'not-applicable' : settle(node.then, facts);
    default:
      throw new Error(`the oracle knows no ${node.node}`);
  }
}

function count(children: readonly RuleNode[], facts: Facts, isEnough: (met: number, applicable: number) => boolean): Settled {
  const applicable = children.map((child) => settle(child, facts)).filter((status) => status !== 'not-applicable');
  if (children.length > 0 && applicable.length === 0) return 'not-applicable';
  return isEnough(applicable.filter((status) => status === 'met').length, applicable.length) ? 'met' : 'unmet';
}

function settleTest({ operator, value }: TestNode, answer: FactValue): Settled {
  if (typeof answer === 'object' && answer !== null && 'notApplicable' in answer) return 'not-applicable';
  return compare(operator, rank(answer), answer, value) ? 'met' : 'unmet';
}

/** Numbers, dates and fractions on one scale: fractions of this world are far enough apart for a float. */
function rank(value: unknown): number | string | boolean {
  if (typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value) {
    return Number(value.numerator) / Number(value.denominator);
  }
  return value as number | string | boolean;
}

function compare(
  operator: TestNode['operator'],
  observed: number | string | boolean,
  answer: FactValue,
  value: TestNode['value'],
): boolean {
  const expected = rank(value);
  const has = (code: unknown) => Array.isArray(answer) && answer.includes(String(code));
  const list = Array.isArray(value) ? value : [];
  switch (operator) {
    case 'is-true':
      return observed === true;
    case 'is-false':
      return observed === false;
    case 'equals':
      return observed === expected;
    case 'not-equals':
      return observed !== expected;
    case 'in':
      return list.includes(String(observed));
    case 'not-in':
      return !list.includes(String(observed));
    case 'less-than':
      return observed < expected;
    case 'at-most':
      return observed <= expected;
    case 'more-than':
      return observed > expected;
    case 'at-least':
      return observed >= expected;
    case 'includes-any':
      return list.some(has);
    case 'includes-all':
      return list.every(has);
    case 'includes-none':
      return !list.some(has);
    case 'is-present':
      return !Array.isArray(answer) || answer.length > 0;
  }
}

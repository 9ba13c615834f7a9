import { compareText } from '../base/compareText';
import { compareRatios, type Ratio } from '../base/ratio';
import type { FactType, KnownValue } from '../model/fact';
import type { Constant, Operator } from '../model/rule';
import { outlook, type Outlook } from './outlook';
import { fitValue, type FactReading } from './readFact';

/** A fact with something to compare: a value, or the bounds of one. */
export type Comparable = Extract<FactReading, { kind: 'known' | 'between' }>;

interface OperatorRule {
  /** Types of fact that it can be asked of. */
  readonly types: readonly FactType[];
  /** What it compares with: nothing, one value of the fact's type, or a list of codes. */
  readonly takes: 'nothing' | 'one' | 'list';
  /** What it says of a fact; the constant has been fitted to the fact's type. */
  readonly judge: (observed: Comparable, expected: KnownValue) => Outlook;
}

const ordered: readonly FactType[] = ['integer', 'cents', 'ratio', 'date'];
const all: readonly FactType[] = ['boolean', ...ordered, 'choice', 'choices'];

const decide = (canBeMet: boolean, canBeUnmet: boolean): Outlook => (canBeMet ? outlook.met : 0) | (canBeUnmet ? outlook.unmet : 0);
const settle = (isMet: boolean): Outlook => (isMet ? outlook.met : outlook.unmet);

/** An operator over ordered values: what may hold of a value that lies between two signs of comparison, the threshold being 0. */
function compareWith(types: readonly FactType[], judgeSigns: (low: number, high: number) => Outlook): OperatorRule {
  return {
    types,
    takes: 'one',
    judge(observed, expected) {
      if (observed.kind === 'known') {
        const sign = compareValues(observed.known, expected);
        return judgeSigns(sign, sign);
      }
      const low = observed.minimum === undefined ? -1 : compareValues(observed.minimum, expected);
      const high = observed.maximum === undefined ? 1 : compareValues(observed.maximum, expected);
      return judgeSigns(low, high);
    },
  };
}

function compareValues(a: KnownValue, b: KnownValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return isRatio(a) && isRatio(b) ? compareRatios(a, b) : compareText(writeText(a), writeText(b));
}

function writeText(value: KnownValue): string {
  return typeof value === 'object' ? '' : String(value);
}

function isRatio(value: KnownValue): value is Ratio & KnownValue {
  return typeof value === 'object' && !Array.isArray(value);
}

/** An operator over one code and a list of codes, or over two lists. */
function compareCodes(
  type: 'choice' | 'choices',
  holds: (observed: readonly string[], expected: readonly string[]) => boolean,
): OperatorRule {
  return {
    types: [type],
    takes: 'list',
    judge: (observed, expected) => settle(observed.kind === 'known' && holds(listCodes(observed.known), listCodes(expected))),
  };
}

function listCodes(value: KnownValue): readonly string[] {
  return typeof value === 'object' && !('numerator' in value) ? value : [writeText(value)];
}

const present: OperatorRule = {
  types: all,
  takes: 'nothing',
  judge: (observed) => settle(observed.kind === 'between' || !Array.isArray(observed.known) || observed.known.length > 0),
};

/** What each operator may be asked of, what it takes, and what it answers. Strict and inclusive are as their names say. */
export const operators: Readonly<Record<Operator, OperatorRule>> = {
  'is-true': { types: ['boolean'], takes: 'nothing', judge: (observed) => settle(observed.kind === 'known' && observed.known === true) },
  'is-false': { types: ['boolean'], takes: 'nothing', judge: (observed) => settle(observed.kind === 'known' && observed.known === false) },
  equals: compareWith(['boolean', ...ordered, 'choice'], (low, high) => decide(low <= 0 && high >= 0, low !== 0 || high !== 0)),
  'not-equals': compareWith(['boolean', ...ordered, 'choice'], (low, high) => decide(low !== 0 || high !== 0, low <= 0 && high >= 0)),
  in: compareCodes('choice', ([observed = ''], expected) => expected.includes(observed)),
  'not-in': compareCodes('choice', ([observed = ''], expected) => !expected.includes(observed)),
  'less-than': compareWith(ordered, (low, high) => decide(low < 0, high >= 0)),
  'at-most': compareWith(ordered, (low, high) => decide(low <= 0, high > 0)),
  'more-than': compareWith(ordered, (low, high) => decide(high > 0, low <= 0)),
  'at-least': compareWith(ordered, (low, high) => decide(high >= 0, low < 0)),
  'includes-any': compareCodes('choices', (observed, expected) => expected.some((code) => observed.includes(code))),
  'includes-all': compareCodes('choices', (observed, expected) => expected.every((code) => observed.includes(code))),
  'includes-none': compareCodes('choices', (observed, expected) => !expected.some((code) => observed.includes(code))),
  'is-present': present,
};

/** A constant as an operator takes it for a type of fact; `undefined` when it cannot. */
export function fitConstant(operator: Operator, type: FactType, constant: Constant): KnownValue | undefined {
  const { takes } = operators[operator];
  if (takes === 'nothing') return undefined;
  return fitValue(takes === 'list' ? 'choices' : type, constant);
}

import type { PlainDate } from '../base/plainDate';
import type { FactValue } from '../model/fact';
import type { Source } from '../model/primitives';
import type { Constant, Operator, RuleNode } from '../model/rule';
import type { Parameter } from '../model/ruleSet';
import type { RuleStatus } from './outlook';
import type { UnknownReason } from './readFact';

/**
 * Why a node has its status, where its children do not say it.
 *
 * `range`: what is known of the fact does not settle it. `unusable`: the test cannot be read (a check of the document says why).
 * `no-date` and `not-in-force`: its parameter has no value to read. `unsettled`: the criterion referred to is absent or goes round in a circle.
 */
export type ExplanationReason =
  | UnknownReason
  | 'range'
  | 'not-applicable'
  | 'unusable'
  | 'no-date'
  | 'not-in-force'
  | 'unsettled'
  | 'no-predicate'
  | 'too-few-applicable'
  | 'condition-unmet';

/** The dated value that a test used. */
export interface ParameterReading {
  readonly id: string;
  readonly value: Constant;
  /** First day of this value. */
  readonly from: PlainDate;
  /** The date it was read at, by name and by day. */
  readonly at: Parameter['at'];
  readonly on: PlainDate;
  readonly source?: Source;
  readonly assumed?: boolean;
}

/** A fact as it was found. */
export interface ObservedFact {
  readonly fact: string;
  /** Bare when known, in long form otherwise. */
  readonly observed: FactValue;
}

/** A rule as it was evaluated, as plain data: what was asked, what was found, what decided. Texts can be made from it later, without the facts. */
export interface Explanation {
  readonly node: RuleNode['node'];
  readonly id?: string;
  readonly status: RuleStatus;
  /** Whether it belongs to what settles the whole, or, where the whole is unknown, to what remains to be known. */
  readonly decisive: boolean;
  readonly fact?: string;
  readonly operator?: Operator;
  readonly observed?: FactValue;
  readonly expected?: Constant;
  readonly parameter?: ParameterReading;
  /** How many `at-least` asks for. */
  readonly count?: number;
  /** The criterion that a `ref` speaks of; its own explanation stands under that criterion. */
  readonly criterion?: string;
  /** The predicate that a `custom` calls, with the facts that it was given. */
  readonly name?: string;
  readonly facts?: readonly ObservedFact[];
  readonly reason?: ExplanationReason;
  readonly children?: readonly Explanation[];
}

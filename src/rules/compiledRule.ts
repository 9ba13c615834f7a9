import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Fact, FactValue, Facts, KnownValue } from '../model/fact';
import type { Parameter } from '../model/ruleSet';
import type { Explanation } from './explanation';
import type { RuleDates } from './findParameterValue';
import type { Outlook } from './outlook';

/**
 * A test written in TypeScript, called by name from a `custom` node. It is given the values of its facts, all of them known and readable:
 * a fact that is not leaves the node unknown, so that a predicate cannot take silence for an answer.
 */
export type Predicate = (known: Readonly<Record<string, KnownValue>>) => boolean;

/** What rules are compiled against. */
export interface RuleContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly dates: RuleDates;
  readonly predicates?: Readonly<Record<string, Predicate>>;
  /** Told of what the dates and the predicates leave unknown. */
  readonly report?: (diagnostic: Diagnostic) => void;
}

/** What a rule is evaluated on: an applicant's facts, and the criteria already settled, for `ref`. */
export interface Situation {
  readonly facts: Facts;
  readonly settled: ReadonlyMap<string, Outlook>;
}

/**
 * The part of a node in what surrounds it: it settles something, it belongs to what something still lacks, or it stands aside. Both of
 * the first two are decisive; a node that settles needs all that makes it what it is, a node that lacks only what is still unknown.
 */
export type ExplanationRole = 'settles' | 'lacks' | 'aside';

/** A rule made into closures: once per rule set and date, then used for any number of applicants. */
export interface CompiledRule {
  /** The answer alone, fast. */
  weigh(situation: Situation): Outlook;
  /** The answer with its tree. */
  explain(situation: Situation, role: ExplanationRole): Explanation;
}

/** The value of a fact; a name that objects inherit, as `constructor`, is not one. */
export function pickFact(facts: Facts, id: string): FactValue | undefined {
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}

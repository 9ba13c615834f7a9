import type { Ratio } from '../base/ratio';
import type { Fact, FactValue } from '../model/fact';
import type { RuleSet } from '../model/ruleSet';

/** What each type of fact holds. */
interface KnownByType {
  boolean: boolean;
  integer: number;
  ratio: Ratio | number;
  cents: number;
  date: string;
  choice: string;
  choices: readonly string[];
}

/** A value that is not known: within bounds, unknown, or not applicable. */
type UnknownForm = Extract<FactValue, { between: unknown } | { unknown: unknown } | { notApplicable: unknown }>;

/** The values of a fact's type; of a choice, its codes. */
type KnownOf<F extends Fact> = F extends { readonly type: 'choice'; readonly choices: readonly { readonly code: infer Code }[] }
  ? Code
  : KnownByType[F['type']];

/** What one fact may be answered with, bare or in long form. */
export type ValueOf<F extends Fact> = KnownOf<F> | { readonly known: KnownOf<F> } | UnknownForm | null;

/** The facts that a rule set asks for, by id, each with the values of its type: an unknown fact is refused by the compiler. */
export type FactsOf<R extends Pick<RuleSet, 'facts'>> = {
  readonly [F in R['facts'][number] as F['id']]?: ValueOf<F>;
};

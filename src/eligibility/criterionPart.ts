import type { Fact } from '../model/fact';
import type { Criterion } from '../model/ruleSet';

/** A reusable criterion as plain JSON, with the facts that it asks for. */
export interface CriterionPart<F extends Fact = Fact> {
  readonly criterion: Criterion;
  readonly facts: readonly F[];
}

/** What a program says for itself of a reusable criterion: its source, whether it may be waived, other words. */
export type CriterionSettings = Partial<Omit<Criterion, 'rule'>>;

/** Declares a reusable criterion, keeping the exact type of its facts. Settings go over what it says by default. */
export function defineCriterion<const F extends Fact>(
  facts: readonly F[],
  criterion: Criterion,
  settings: CriterionSettings = {},
): CriterionPart<F> {
  return { facts, criterion: { ...criterion, ...settings } };
}

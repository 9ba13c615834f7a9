import type { Criterion } from '../model/ruleSet';
import { walkRule } from '../rules/walkRule';

/** Criteria in an order where each stands after those it refers to, and those that never can. */
export interface CriteriaOrder<Item> {
  readonly ordered: readonly Item[];
  /** Ids of criteria that refer to one another in a circle, each circle from its first criterion in the order of the document. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * Depth-first order of the criteria by their references; those that stand on a circle are in `cycles` as well as in `ordered`, where
 * a reference back finds nothing settled. Of two criteria of one id, the first is the one referred to.
 */
export function orderCriteria<Item extends Pick<Criterion, 'id' | 'rule'>>(criteria: readonly Item[]): CriteriaOrder<Item> {
  const byId = new Map([...criteria].reverse().map((criterion) => [criterion.id, criterion]));
  const ordered: Item[] = [];
  const cycles: string[][] = [];
  const done = new Set<Item>();
  const trail: Item[] = [];

  const visit = (criterion: Item): void => {
    const start = trail.indexOf(criterion);
    if (start >= 0) cycles.push(trail.slice(start).map(({ id }) => id));
    if (start >= 0 || done.has(criterion)) return;
    trail.push(criterion);
    for (const { node } of walkRule(criterion.rule)) {
      const target = node.node === 'ref' ? byId.get(node.criterion) : undefined;
      if (target !== undefined) visit(target);
    }
    trail.pop();
    done.add(criterion);
    ordered.push(criterion);
  };
  for (const criterion of criteria) visit(criterion);
  return { ordered, cycles };
}

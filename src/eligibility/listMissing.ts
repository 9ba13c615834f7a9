import type { FactValue } from '../model/fact';
import type { Explanation } from '../rules/explanation';
import type { CriterionResult } from './verdict';

/**
 * Ids of the facts below what is still unknown of some criteria, following references to other criteria. A fact partly known (a range
 * that does not settle its test), pending or declined is missing too.
 */
export function listMissing(open: readonly CriterionResult[], all: readonly CriterionResult[]): Set<string> {
  const missing = new Set<string>();
  const visited = new Set<string>();
  const visit = (explanation: Explanation): void => {
    const { status, fact, observed, facts, criterion, children } = explanation;
    if (status !== 'unknown') return;
    if (fact !== undefined && isLacking(observed, explanation)) missing.add(fact);
    for (const found of facts ?? []) if (isLacking(found.observed, explanation)) missing.add(found.fact);
    if (criterion !== undefined) visitCriterion(criterion);
    for (const child of children ?? []) visit(child);
  };
  const visitCriterion = (id: string): void => {
    if (visited.has(id)) return;
    visited.add(id);
    const result = all.find((candidate) => candidate.id === id);
    if (result !== undefined) visit(result.explanation);
  };
  for (const { id } of open) visitCriterion(id);
  return missing;
}

function isLacking(observed: FactValue | undefined, { reason }: Explanation): boolean {
  if (reason === 'unreadable' || reason === 'impossible' || reason === 'range') return true;
  return typeof observed === 'object' && observed !== null && ('unknown' in observed || 'between' in observed);
}

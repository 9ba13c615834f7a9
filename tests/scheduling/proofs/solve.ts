import type { Diagnostic } from '../../../src/diagnostics/diagnostic';
import type { Outcome } from '../../../src/scheduling/outcome';
import { scheduleSessions } from '../../../src/scheduling/scheduleSessions';
import type { SchedulingProblem } from '../../../src/scheduling/schedulingProblem';

/** The outcome of a short search, and its errors: the proofs. */
export function solve(problem: SchedulingProblem): { readonly outcome: Outcome; readonly proofs: readonly Diagnostic[] } {
  const outcome = scheduleSessions(problem, { maxSteps: 50 });
  return { outcome, proofs: outcome.diagnostics.filter(({ severity }) => severity === 'error') };
}

import type { SeededRandom } from '../../base/random';
import { createAssignment, type Assignment } from './assignment';
import type { EngineConstraint } from './constraint';
import type { EngineModel } from './model';
import type { Pace } from './pace';
import { buildRules, createScan, type Rules, type Scan } from './scan';
import { compareScores, readScore, type Columns, type Score } from './score';

/** A search under way: what its parts share. */
export interface Search {
  readonly model: EngineModel;
  readonly rules: Rules;
  readonly random: SeededRandom;
  readonly pace: Pace;
  readonly assignment: Assignment;
  readonly scan: Scan;
  /** How often each task was left without a place: it goes first the next time. */
  readonly trouble: Float64Array;
  /** Tasks tried in construction, then rounds of improvement. */
  step: number;
  /** The best answer so far. */
  readonly bestColumns: Columns;
  best: Score;
}

/** A search at its beginning: nothing placed. */
export function createSearch(
  model: EngineModel,
  constraints: readonly EngineConstraint[],
  { random, pace }: { readonly random: SeededRandom; readonly pace: Pace },
): Search {
  const assignment = createAssignment(model);
  return {
    model,
    rules: buildRules(constraints),
    random,
    pace,
    assignment,
    scan: createScan(),
    trouble: new Float64Array(model.tasks.count),
    step: 0,
    bestColumns: { start: assignment.start.slice(), worker: assignment.worker.slice(), site: assignment.site.slice() },
    best: readScore(model, assignment),
  };
}

/** Keeps the assignment if it is the best so far. */
export function keepIfBest(search: Search): void {
  const score = readScore(search.model, search.assignment);
  if (compareScores(score, search.best) >= 0) return;
  search.best = score;
  for (const column of ['start', 'worker', 'site'] as const) search.bestColumns[column].set(search.assignment[column]);
}

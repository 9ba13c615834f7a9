import { createAssignment, placeTask, type Assignment } from './assignment';
import { getInt, getNumber } from './get';
import { engineGoals } from './goals/registry';
import type { EngineModel } from './model';

/** How good an assignment is: tasks left out first, then the weighted goals. */
export interface Score {
  readonly left: number;
  readonly cost: number;
}

/** The score of an assignment, kept up to date at each placement. */
export function readScore({ tasks }: EngineModel, { placed, cost }: Assignment): Score {
  return { left: tasks.count - placed, cost };
}

/** Below 0 when `a` is better. */
export function compareScores(a: Score, b: Score): number {
  return a.left - b.left || a.cost - b.cost;
}

/** The three columns of an answer. */
export type Columns = Pick<Assignment, 'start' | 'worker' | 'site'>;

/** An assignment made anew from the columns of another: what every incremental sum must equal. */
export function rebuildAssignment(model: EngineModel, { start, worker, site }: Columns): Assignment {
  const { count, postOffset } = model.tasks;
  const assignment = createAssignment(model);
  for (let task = 0; task < count; task += 1) {
    const at = getInt(start, task);
    if (at >= 0) placeTask(model, assignment, task, at, worker.subarray(postOffset[task], postOffset[task + 1]), getInt(site, task));
  }
  return assignment;
}

/** The cost of an assignment, every part of every goal measured again. */
export function recountCost(model: EngineModel, assignment: Assignment): number {
  return engineGoals.reduce((cost, goal, g) => {
    const parts = Array.from({ length: goal.countParts(model) }, (_, part) => goal.measure(model, assignment, part));
    return cost + getNumber(model.weights, g) * parts.reduce((sum, value) => sum + value, 0);
  }, 0);
}

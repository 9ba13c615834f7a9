import type { Assignment } from './assignment';
import type { EngineConstraint, Trial } from './constraint';
import { getInt, getNumber } from './get';
import { engineGoals } from './goals/registry';
import type { EngineModel } from './model';
import { spend, type Pace } from './pace';

/**
 * Filling the posts of a task at a start: the cheapest worker first, post after post, going back where a later post is left without
 * anyone. One post is a plain minimum; several are searched within a fixed number of attempts, which is ample for the few posts of a session.
 */
const mostAttempts = 64;
const mostOperations = 200_000;

/**
 * Puts workers into `trial.chosen` and returns what they cost; `Infinity` when the posts cannot be filled, or not under `below`.
 * Ties go to the lowest number.
 */
export function choosePeople(
  model: EngineModel,
  assignment: Assignment,
  constraints: readonly EngineConstraint[],
  trial: Trial,
  below: number,
  pace: Pace,
): number {
  const { postOffset } = model.tasks;
  const first = getInt(postOffset, trial.task);
  const last = getInt(postOffset, trial.task + 1);
  trial.chosenCount = 0;
  if (first === last) return 0;
  if (last - first === 1) return chooseOne(model, assignment, constraints, trial, first, below, pace);

  let attempts = 0;
  const until = pace.operations + mostOperations;
  const fill = (post: number, cost: number): number => {
    if (post === last) return cost;
    for (const { worker, cost: own } of listCandidates(model, assignment, constraints, trial, post, pace)) {
      attempts += 1;
      if (attempts > mostAttempts || pace.operations > until) return Infinity;
      trial.chosen[trial.chosenCount] = worker;
      trial.chosenCount += 1;
      const total = fill(post + 1, cost + own);
      if (total < Infinity) return total;
      trial.chosenCount -= 1;
    }
    return Infinity;
  };
  return fill(first, 0);
}

function chooseOne(
  model: EngineModel,
  assignment: Assignment,
  constraints: readonly EngineConstraint[],
  trial: Trial,
  post: number,
  below: number,
  pace: Pace,
): number {
  const { eligible, postChoice } = model.tasks;
  const choice = getInt(postChoice, post);
  const [from, to] = [getInt(eligible.offset, choice), getInt(eligible.offset, choice + 1)];
  let [best, found] = [below, -1];
  trial.post = post;
  for (let k = from; k < to && best > 0; k += 1) {
    const worker = getInt(eligible.items, k);
    const cost = costOfWorker(model, assignment, trial.task, worker);
    if (cost >= best) continue;
    trial.worker = worker;
    if (refuses(constraints, model, assignment, trial)) continue;
    best = cost;
    found = worker;
  }
  spend(pace, 2 * (to - from));
  if (found < 0) return Infinity;
  trial.chosen[0] = found;
  trial.chosenCount = 1;
  return best;
}

function listCandidates(
  model: EngineModel,
  assignment: Assignment,
  constraints: readonly EngineConstraint[],
  trial: Trial,
  post: number,
  pace: Pace,
): { readonly worker: number; readonly cost: number }[] {
  const { eligible, postChoice } = model.tasks;
  const choice = getInt(postChoice, post);
  const [from, to] = [getInt(eligible.offset, choice), getInt(eligible.offset, choice + 1)];
  const candidates: { readonly worker: number; readonly cost: number }[] = [];
  trial.post = post;
  for (let k = from; k < to; k += 1) {
    const worker = getInt(eligible.items, k);
    trial.worker = worker;
    if (!refuses(constraints, model, assignment, trial))
      candidates.push({ worker, cost: costOfWorker(model, assignment, trial.task, worker) });
  }
  spend(pace, 3 * (to - from));
  return candidates.sort((a, b) => a.cost - b.cost || a.worker - b.worker);
}

function refuses(constraints: readonly EngineConstraint[], model: EngineModel, assignment: Assignment, trial: Trial): boolean {
  for (let k = 0; k < constraints.length; k += 1) if (constraints[k]?.blocks(model, assignment, trial) === true) return true;
  return false;
}

function costOfWorker(model: EngineModel, assignment: Assignment, task: number, worker: number): number {
  let cost = 0;
  for (let g = 0; g < engineGoals.length; g += 1) {
    cost += getNumber(model.weights, g) * (engineGoals[g]?.growWithWorker?.(model, assignment, task, worker) ?? 0);
  }
  return cost;
}

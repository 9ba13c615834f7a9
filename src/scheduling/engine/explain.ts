import type { Assignment } from './assignment';
import { choosePeople } from './choosePeople';
import { startTrial, type EngineConstraint, type Trial } from './constraint';
import { getInt } from './get';
import { listAt } from './lists';
import type { EngineModel } from './model';
import { spend, type Pace, type Pausing } from './pace';

/** What stood in the way of a task: how many candidates each constraint refused, in the order of the constraints, of how many it was asked about. */
export interface Refusal {
  readonly refused: Int32Array;
  readonly examined: Int32Array;
  /** The workers that each constraint refused, with how many times; empty for those that judge none. */
  readonly workers: readonly ReadonlyMap<number, number>[];
  /** Candidates that nothing refused: the search did not come to them. */
  readonly free: number;
}

/** Starts looked at for one task, spread evenly over those given. */
const startsExplained = 400;

/**
 * Asks every constraint about the places that a task could have beside what is placed. A candidate is a start; where a start is refused by
 * nothing, a start with a site; then with each worker of each post. The first constraint that refuses a candidate counts it.
 */
export function* explainTask(
  model: EngineModel,
  assignment: Assignment,
  constraints: readonly EngineConstraint[],
  task: number,
  starts: Int32Array,
  pace: Pace,
): Pausing<Refusal> {
  const { tasks, sites } = model;
  const refused = new Int32Array(constraints.length);
  const examined = new Int32Array(constraints.length);
  const workers = constraints.map(() => new Map<number, number>());
  const trial = startTrial();
  trial.task = task;
  /** Whether a constraint of a scope refuses the trial; counts it. */
  const refuses = (scope: EngineConstraint['scope']): boolean => {
    for (let k = 0; k < constraints.length; k += 1) {
      const constraint = constraints[k];
      if (constraint?.scope !== scope) continue;
      examined[k] = getInt(examined, k) + 1;
      if (!constraint.blocks(model, assignment, trial)) continue;
      refused[k] = getInt(refused, k) + 1;
      if (scope === 'worker') workers[k]?.set(trial.worker, (workers[k]?.get(trial.worker) ?? 0) + 1);
      return true;
    }
    return false;
  };
  const posts = getInt(tasks.postOffset, task + 1) - getInt(tasks.postOffset, task);
  let free = 0;
  const step = Math.max(1, Math.ceil(starts.length / startsExplained));
  for (let position = 0; position < starts.length; position += step) {
    Object.assign(trial, { start: getInt(starts, position), post: -1, worker: -1, site: -1 });
    if (spend(pace, 40 + getInt(tasks.required.offset, task + 1) - getInt(tasks.required.offset, task))) yield;
    if (refuses('start')) continue;
    let isFree = true;
    trial.chosenCount = 0;
    if (tasks.needsSite[task] === 1) {
      isFree = false;
      for (let site = 0; site < sites.seats.length; site += 1) {
        trial.site = site;
        if (!refuses('site')) isFree = true;
      }
      if (spend(pace, 3 * sites.seats.length)) yield;
    }
    const hasSite = isFree;
    for (let post = getInt(tasks.postOffset, task); isFree && post < getInt(tasks.postOffset, task + 1); post += 1) {
      trial.post = post;
      isFree = false;
      let chosen = -1;
      for (const worker of listAsked(model, getInt(tasks.postChoice, post))) {
        // Whoever fills a post before is not in the way: what keeps the others from this one is.
        if (isChosen(trial, worker)) continue;
        trial.worker = worker;
        if (!refuses('worker')) {
          isFree = true;
          if (chosen < 0) chosen = worker;
        }
        if (spend(pace, 5)) yield;
      }
      trial.chosen[trial.chosenCount] = chosen;
      trial.chosenCount += 1;
    }
    // Workers were taken one after the other to count refusals; whether some choice of them holds is another question.
    const workerRules = constraints.filter(({ scope, settled }) => scope === 'worker' && !settled);
    if (isFree || posts > 1) isFree = hasSite && choosePeople(model, assignment, workerRules, trial, Infinity, pace) < Infinity;
    if (isFree) free += 1;
  }
  return { refused, examined, workers, free };
}

function isChosen({ chosen, chosenCount }: Trial, worker: number): boolean {
  for (let k = 0; k < chosenCount; k += 1) if (chosen[k] === worker) return true;
  return false;
}

/** The workers eligible to a choice; everyone when none is, so that what disqualifies them is counted. */
function listAsked({ tasks, workers }: EngineModel, choice: number): Iterable<number> {
  const eligible = listAt(tasks.eligible, choice);
  return eligible.length > 0 ? eligible : workers.purse.keys();
}

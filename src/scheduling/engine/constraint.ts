import type { Assignment } from './assignment';
import type { EngineModel } from './model';

/** A place under trial: a task at a start, and, for what concerns them, one worker in one post or one site. One object serves many trials. */
export interface Trial {
  task: number;
  start: number;
  /** Post being filled; −1 where the trial is about none. */
  post: number;
  worker: number;
  site: number;
  /** Workers already chosen for the posts before, `chosenCount` of them. */
  readonly chosen: number[];
  chosenCount: number;
}

/** Something that no schedule may break. It judges a trial against what is placed, and recounts a whole assignment alone. */
export interface EngineConstraint {
  /** What a trial must say for it to judge: a start, a worker too, or a site too. */
  readonly scope: 'start' | 'worker' | 'site';
  /** True when the listed starts, or the lists of eligible workers, already respect it: only explanations ask it. */
  readonly settled: boolean;
  /** Whether it refuses the trial. An assignment that it counts 0 for stays so with every trial that it does not refuse. */
  blocks(model: EngineModel, assignment: Assignment, trial: Trial): boolean;
  /** How many times an assignment breaks it, from the three columns of the answer alone. */
  count(model: EngineModel, assignment: Assignment): number;
}

/** A trial of nothing yet. */
export function startTrial(): Trial {
  return { task: -1, start: -1, post: -1, worker: -1, site: -1, chosen: [], chosenCount: 0 };
}

import type { Assignment } from '../assignment';
import type { EngineModel } from '../model';

/** Something that a schedule should keep small, measured part by part in whole numbers. */
export interface EngineGoal {
  countParts(model: EngineModel): number;
  /** The value of a part, from the assignment as it stands. */
  measure(model: EngineModel, assignment: Assignment, part: number): number;
  /** The same value from the one before, when one task placed at, or removed from, `start` is all that changed. */
  refresh?(model: EngineModel, assignment: Assignment, part: number, old: number, start: number): number;
  /** The parts that a task counts in, each once. `people` are the workers of its posts. */
  eachPart(model: EngineModel, task: number, people: ArrayLike<number>, visit: (part: number) => void): void;
  /** How much the goal would grow if a task were placed at a start, whoever leads it. Never below `−measure`. */
  growAtStart?(model: EngineModel, assignment: Assignment, task: number, start: number): number;
  /** How much more it would grow with this worker in one of its posts; exact for a task of one post. */
  growWithWorker?(model: EngineModel, assignment: Assignment, task: number, worker: number): number;
}

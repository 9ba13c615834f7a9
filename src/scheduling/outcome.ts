import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Schedule } from '../model/schedule';
import type { GoalId } from './schedulingDefaults';

/**
 * How a search ended: `optimal`, all placed and no schedule costs less (proved); `feasible`, all placed; `partial`, some left out;
 * `infeasible`, some left out and no schedule holds them all (proved, with the proof in the diagnostics).
 */
export type OutcomeStatus = 'optimal' | 'feasible' | 'partial' | 'infeasible';

/** What a goal's value is made of: a cohort's end, a thread's changes, a partner's excess. */
export interface GoalPart {
  /** What it is about: ids of a cohort, of a thread then its enterprises, of a partner, of an enterprise; empty for sessions without cohort. */
  readonly of: readonly string[];
  readonly value: number;
}

/** The value of a goal. Less is better; a weight is what one unit of it costs. */
export interface GoalAccount {
  readonly id: GoalId;
  readonly value: number;
  readonly weight: number;
  /** Parts above 0, in the order of their ids. They sum to the value. */
  readonly parts: readonly GoalPart[];
}

/**
 * A session that was left out, and what stood in the way: first what alone forbids it (too few people, no room, no open day), then reasons
 * that say how many candidates they refused, most refusals first.
 */
export interface UnplacedSession {
  readonly session: string;
  readonly reasons: readonly Diagnostic[];
}

/** The answer of the scheduler. */
export interface Outcome {
  /** How the search ended, from `optimal` to `infeasible`. */
  readonly status: OutcomeStatus;
  /** Placements in order of time, then of id. */
  readonly schedule: Schedule;
  /** The value of each goal in this schedule: what its quality is made of. */
  readonly goals: readonly GoalAccount[];
  /** What a schedule of all the sessions costs at least. Absent where nothing is known. */
  readonly lowerBound?: number;
  /** In the order of ids. */
  readonly unplaced: readonly UnplacedSession[];
  /** Sessions tried in construction, then rounds of improvement. */
  readonly steps: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a search stands, at each of its pauses. */
export interface SearchProgress {
  readonly step: number;
  /** Sessions placed in the best schedule so far. */
  readonly placed: number;
  /** Sessions to place. */
  readonly total: number;
  /** Weighted goals of the schedule being worked on. */
  readonly cost: number;
  /** Weighted goals of the best schedule so far. */
  readonly best: number;
  /** Elementary operations done since the search began. */
  readonly operations: number;
}

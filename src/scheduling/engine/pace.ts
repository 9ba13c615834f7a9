/**
 * Work that pauses by itself, without a clock.
 *
 * Every part of the scheduler that may be long is a generator of pauses. It tells its `Pace` how many elementary operations it does
 * (an interval read, a candidate looked at, a task moved) and pauses once `operationsBetweenPauses` have gone by. A single piece of work
 * that cannot be cut stays under `mostOperationsInOnePiece` (the limits at the door see to it): two pauses are never further apart than the sum.
 */

/** A generator of pauses that ends with an answer. */
export type Pausing<Answer> = Generator<undefined, Answer, undefined>;

/** Operations after which a pause is due. */
export const operationsBetweenPauses = 50_000;

/** Most operations of one piece of work that is not cut. */
export const mostOperationsInOnePiece = 450_000;

/** Counts operations, and carries the wish to stop inward. */
export interface Pace {
  /** Operations since the search began. */
  operations: number;
  /** Operations since the last pause. */
  sincePause: number;
  /** The caller asked to end with what there is. */
  stopAsked: boolean;
}

/** A pace at its beginning. */
export function startPace(): Pace {
  return { operations: 0, sincePause: 0, stopAsked: false };
}

/** Counts operations; true when a pause is due. */
export function spend(pace: Pace, operations: number): boolean {
  pace.operations += operations;
  pace.sincePause += operations;
  return pace.sincePause >= operationsBetweenPauses;
}

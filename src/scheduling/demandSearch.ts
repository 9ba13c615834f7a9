import { demandRecord } from '../base/demandRecord';
import { demandWhole } from '../base/demandWhole';
import type { SchedulingProblem } from './schedulingProblem';

/**
 * How long to search and from which seed, once both are whole numbers.
 *
 * @param owner - The public function that was called.
 * @throws RangeError when one is not.
 */
export function demandSearch(owner: string, { maxSteps, seed }: { readonly maxSteps: number; readonly seed?: number }): void {
  demandWhole(owner, 'steps', maxSteps, 0);
  if (seed === undefined || Number.isSafeInteger(seed)) return;
  throw new RangeError(`${owner}: a whole number was expected as seed, not ${String(seed)}`);
}

/** The problem given to a function, once it has its lists; TypeError when it has not. */
export function demandProblem(owner: string, problem: SchedulingProblem): void {
  demandRecord(owner, 'a scheduling problem', problem, 'people', 'rooms', 'enterprises', 'sessions');
}

import { demandOptions } from '../base/demandOptions';
import { demandProblem, demandSearch } from './demandSearch';
import type { Outcome, SearchProgress } from './outcome';
import type { SchedulingProblem } from './schedulingProblem';
import { searchSchedule } from './searchSchedule';

/** How long to search, and who looks on. */
export interface ScheduleOptions {
  /** Sessions tried in construction and rounds of improvement, in all; each session is tried once whatever it is. */
  readonly maxSteps: number;
  /** A whole number; the same seed gives the same schedule. 1 when absent. */
  readonly seed?: number;
  /** Asked at each pause; `true` ends the search with the best so far. */
  readonly shouldStop?: () => boolean;
  /** Told at each pause where the search stands. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

/**
 * The best schedule found for a problem within some steps, with the value of its goals and, for each session left out, why.
 *
 * Never reads a clock: to stop after some time, let `shouldStop` read one.
 *
 * @throws RangeError when `maxSteps` is not a whole number from 0, or the seed not a whole number.
 * @example
 * const problem = {
 *   timeZone: 'America/Toronto',
 *   from: '2020-11-23',
 *   to: '2020-11-27',
 *   people: [{ id: 'marie', availability: { weekly: [{ weekday: 'tuesday' as const, from: '13:00', to: '16:00' }] } }],
 *   rooms: [],
 *   enterprises: [],
 *   sessions: [{ id: 'coaching-1', sessionMinutes: 120, attendees: [], roles: [{ role: 'coach', number: 1 }] }],
 * };
 *
 * scheduleSessions(problem, { maxSteps: 100 }).status // => 'optimal'
 * scheduleSessions(problem, { maxSteps: 100 }).schedule.placements[0]?.date // => '2020-11-24'
 */
export function scheduleSessions(problem: SchedulingProblem, options: ScheduleOptions): Outcome {
  const { maxSteps, seed, shouldStop, onProgress } = demandOptions('scheduleSessions', options, 'maxSteps');
  demandProblem('scheduleSessions', problem);
  demandSearch('scheduleSessions', options);
  const search = searchSchedule(problem, { maxSteps, ...(seed === undefined ? {} : { seed }) });
  for (let turn = search.next(); ;) {
    if (turn.done === true) return turn.value;
    onProgress?.(turn.value);
    turn = search.next(shouldStop?.() === true);
  }
}

import { demandOptions } from '../base/demandOptions';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Edition } from '../model/edition';
import { applySchedule } from './applySchedule';
import { buildSchedulingProblem, type BuildProblemOptions } from './buildSchedulingProblem';
import type { Outcome, UnplacedSession } from './outcome';
import { scheduleSessions, type ScheduleOptions } from './scheduleSessions';

/** An edition scheduled, and how it went. */
export interface ScheduledEdition {
  /** How the search ended, what each goal is worth, and the schedule alone. */
  readonly outcome: Outcome;
  /** The edition with its schedule. */
  readonly edition: Edition;
  /** Sessions left out, each with what stood in its way. */
  readonly unplaced: readonly UnplacedSession[];
  /** What making the problem said (paths in the edition), then what the search said (paths in the problem). */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An edition with its planned sessions placed: who, when and where.
 *
 * Sessions that are not `planned` stay as they are; see `buildSchedulingProblem` and `scheduleSessions`, of which this is the shortcut.
 *
 * @throws RangeError when the grid, the steps or the seed are not whole numbers in their ranges, or the cohort is not in the edition.
 */
export function scheduleEdition(edition: Edition, options: ScheduleOptions & BuildProblemOptions): ScheduledEdition {
  demandOptions('scheduleEdition', options, 'maxSteps');
  const { problem, diagnostics } = buildSchedulingProblem(edition, options);
  const outcome = scheduleSessions(problem, options);
  return {
    outcome,
    edition: applySchedule(edition, outcome),
    unplaced: outcome.unplaced,
    diagnostics: [...diagnostics, ...outcome.diagnostics],
  };
}

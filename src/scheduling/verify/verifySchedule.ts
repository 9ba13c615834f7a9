import { compareText } from '../../base/compareText';
import { demandRecord } from '../../base/demandRecord';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic';
import type { Schedule } from '../../model/schedule';
import { demandProblem } from '../demandSearch';
import type { GoalAccount } from '../outcome';
import type { SchedulingProblem } from '../schedulingProblem';
import { measureGoals } from './measureGoals';
import { scheduleRules } from './registry';
import type { Rule } from './rule';
import { readSchedule } from './verification';

/** What a schedule is worth as an answer to a problem. */
export interface ScheduleVerification {
  /** Nothing that it holds breaks a rule. Sessions that it leaves out do not count here: see `unplaced`. */
  readonly valid: boolean;
  /** What breaks a rule (errors), and what is odd but decided by someone (warnings). Paths start at the schedule. */
  readonly diagnostics: readonly Diagnostic[];
  /** The value of every goal, with what it is made of. */
  readonly goals: readonly GoalAccount[];
  /** Ids of the problem's sessions that have a place, and of those that have none; in order. */
  readonly placed: readonly string[];
  readonly unplaced: readonly string[];
}

/**
 * Whether a schedule respects everything that a problem demands, rule by rule, and what its goals are worth.
 *
 * Written from the definition on records and civil time; it shares no code with the scheduler. It serves as well for a schedule that a person
 * changed by hand. What is pinned against a calendar, an expertise or a capacity is a warning: someone decided it.
 *
 * @param problem - A problem that holds together: `safeParseSchedulingProblem`, or `buildSchedulingProblem` for an edition.
 * @throws RangeError when the problem's zone is unknown, or a date or a time of the schedule does not exist on any calendar.
 */
export function verifySchedule(problem: SchedulingProblem, schedule: Schedule): ScheduleVerification {
  demandProblem('verifySchedule', problem);
  demandRecord('verifySchedule', 'a schedule', schedule, 'placements');
  const verification = readSchedule(problem, schedule);
  const diagnostics: Diagnostic[] = [];
  // Widened on purpose: each rule has parameters of its own.
  for (const rule of scheduleRules as readonly Rule[]) {
    rule.find(verification, (path, params, extra) => diagnostics.push(buildDiagnostic(rule, path, params, extra)));
  }
  const placedIds = new Set(verification.held.map(({ session }) => session.id));
  const ids = problem.sessions.map(({ id }) => id).sort(compareText);
  return {
    valid: !hasErrors(diagnostics),
    diagnostics,
    goals: measureGoals(verification),
    placed: ids.filter((id) => placedIds.has(id)),
    unplaced: ids.filter((id) => !placedIds.has(id)),
  };
}

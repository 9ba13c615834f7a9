import type { Diagnostic } from '../../../src/diagnostics/diagnostic';
import type { Placement } from '../../../src/model/schedule';
import type { SchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { verifySchedule } from '../../../src/scheduling/verify/verifySchedule';
import { buildSchedule } from '../buildProblem';

/** What verifying these placements says. */
export function find(problem: SchedulingProblem, ...placements: Placement[]): readonly Diagnostic[] {
  return verifySchedule(problem, buildSchedule(...placements)).diagnostics;
}

/** The same, as code, severity and path. */
export function list(problem: SchedulingProblem, ...placements: Placement[]): string[] {
  return find(problem, ...placements).map(({ code, severity, path }) => `${severity} ${code} /${path.join('/')}`);
}

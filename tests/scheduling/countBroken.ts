import type { Placement } from '../../src/model/schedule';
import { createAssignment, placeTask } from '../../src/scheduling/engine/assignment';
import type { ConstraintCode } from '../../src/scheduling/registry';
import { constraints } from '../../src/scheduling/registry';
import type { SchedulingProblem } from '../../src/scheduling/schedulingProblem';
import { compileNow } from './compileNow';

/** How many times placements break each constraint; those that they do not break are left out. */
export function countBroken(problem: SchedulingProblem, ...placements: Placement[]): Partial<Record<ConstraintCode, number>> {
  const { model, axis, names } = compileNow(problem);
  const assignment = createAssignment(model);
  for (const { session, date, start, advisors, room } of placements) {
    const [hour, minute] = start.split(':').map(Number);
    const at = (axis.dayStart[axis.dates.indexOf(date)] ?? 0) + (hour ?? 0) * 60 + (minute ?? 0);
    const people = advisors.map(({ advisor }) => names.indexOf.person.get(advisor) ?? -1);
    placeTask(model, assignment, names.indexOf.session.get(session) ?? -1, at, people, names.indexOf.room.get(room ?? '') ?? -1);
  }
  const counts = constraints.map((constraint) => [constraint.code, constraint.count(model, assignment)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

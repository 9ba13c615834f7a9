import { get, getInt, getNumber } from '../get';
import { findDay } from '../model';
import type { EngineGoal } from './goal';

/** Day on which the last task of each group is held, counted from the first day of the horizon; 0 while it has none. */
export const groupEnd: EngineGoal = {
  countParts: ({ groupCount }) => groupCount,
  measure({ groups, dayStart }, { start }, part) {
    let last = -1;
    for (let k = getInt(groups.offset, part); k < getInt(groups.offset, part + 1); k += 1)
      last = Math.max(last, getInt(start, getInt(groups.items, k)));
    return last < 0 ? 0 : findDay(dayStart, last);
  },
  refresh(model, assignment, part, old, start) {
    const day = findDay(model.dayStart, start);
    if (day > old) return day;
    // Only a removal from the last day can bring the end nearer.
    return day < old ? old : groupEnd.measure(model, assignment, part);
  },
  eachPart({ tasks }, task, _people, visit) {
    visit(getInt(tasks.group, task));
  },
  growAtStart({ tasks, dayStart }, { values }, task, start) {
    return Math.max(0, findDay(dayStart, start) - getNumber(get(values, 0), getInt(tasks.group, task)));
  },
};

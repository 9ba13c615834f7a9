import { getInt } from '../engine/get';
import { countRefusals, defineConstraint } from './constraint';

/** A session is held between its own dates, and not before the instant that the problem sets; what is pinned stays. */
export const outsideDates = defineConstraint({
  code: 'scheduling/outside-dates',
  severity: 'info',
  message: (found) => ({
    fr: `Avant la première date permise, ou après la dernière\u00a0: ${countRefusals(found).fr}.`,
    en: `Before the first date allowed, or after the last: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: true,
  blocks({ tasks }, _assignment, { task, start }) {
    return tasks.pinned[task] === 0 && (start < getInt(tasks.firstStart, task) || start > getInt(tasks.lastStart, task));
  },
  count({ tasks }, { start }) {
    let count = 0;
    for (let task = 0; task < tasks.count; task += 1) {
      const from = getInt(start, task);
      if (from < 0 || tasks.pinned[task] === 1) continue;
      if (from < getInt(tasks.firstStart, task) || from > getInt(tasks.lastStart, task)) count += 1;
    }
    return count;
  },
});

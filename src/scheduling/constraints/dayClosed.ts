import { getInt } from '../engine/get';
import { containsSpan } from '../engine/windows';
import { countRefusals, defineConstraint } from './constraint';

/** Nothing is held on a day of closure; what is pinned there stays. */
export const dayClosed = defineConstraint({
  code: 'scheduling/day-closed',
  severity: 'info',
  message: (found) => ({
    fr: `Jour de fermeture, ou fin de l’horizon\u00a0: ${countRefusals(found).fr}.`,
    en: `A day of closure, or the end of the horizon: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: true,
  blocks({ open, tasks }, _assignment, { task, start }) {
    return tasks.pinned[task] === 0 && !containsSpan(open, start, start + getInt(tasks.minutes, task));
  },
  count({ open, tasks }, { start }) {
    let count = 0;
    for (let task = 0; task < tasks.count; task += 1) {
      const from = getInt(start, task);
      if (from >= 0 && tasks.pinned[task] === 0 && !containsSpan(open, from, from + getInt(tasks.minutes, task))) count += 1;
    }
    return count;
  },
});

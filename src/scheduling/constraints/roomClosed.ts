import { get, getInt } from '../engine/get';
import { containsSpan } from '../engine/windows';
import { countRefusals, defineConstraint } from './constraint';

/** A room is open by its own calendar; a pinned room stays. */
export const roomClosed = defineConstraint({
  code: 'scheduling/room-closed',
  severity: 'info',
  message: (found) => ({
    fr: `La salle n’est pas disponible\u00a0: ${countRefusals(found).fr}.`,
    en: `The room is not available: ${countRefusals(found).en}.`,
  }),
  scope: 'site',
  settled: false,
  blocks({ tasks, sites }, _assignment, { task, start, site }) {
    if (tasks.siteFixed[task] === site) return false;
    return !containsSpan(get(sites.windows, site), start, start + getInt(tasks.minutes, task));
  },
  count({ tasks, sites }, assignment) {
    let count = 0;
    for (const [task, site] of assignment.site.entries()) {
      const start = getInt(assignment.start, task);
      if (start < 0 || site < 0 || tasks.siteFixed[task] === site) continue;
      if (!containsSpan(get(sites.windows, site), start, start + getInt(tasks.minutes, task))) count += 1;
    }
    return count;
  },
});

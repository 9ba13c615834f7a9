import { containsSpan } from '../engine/windows';
import { countRefusals, defineConstraint } from './constraint';

const nowhere = new Int32Array();

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
    return !containsSpan(sites.windows[site] ?? nowhere, start, start + (tasks.minutes[task] ?? 0));
  },
  count({ tasks, sites }, assignment) {
    let count = 0;
    for (const [task, site] of assignment.site.entries()) {
      const start = assignment.start[task] ?? -1;
      if (start < 0 || site < 0 || tasks.siteFixed[task] === site) continue;
      if (!containsSpan(sites.windows[site] ?? nowhere, start, start + (tasks.minutes[task] ?? 0))) count += 1;
    }
    return count;
  },
});

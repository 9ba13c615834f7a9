import { getInt, getNumber } from '../engine/get';
import type { EngineModel } from '../engine/model';
import { countRefusals, defineConstraint } from './constraint';

function isTooSmall({ tasks, sites }: EngineModel, task: number, site: number): boolean {
  return tasks.siteFixed[task] !== site && getNumber(sites.seats, site) < getInt(tasks.seats, task);
}

/** A room seats everyone invited and those who lead; a pinned room stays. */
export const roomTooSmall = defineConstraint({
  code: 'scheduling/room-too-small',
  severity: 'info',
  message: (found) => ({
    fr: `La salle est trop petite\u00a0: ${countRefusals(found).fr}.`,
    en: `The room is too small: ${countRefusals(found).en}.`,
  }),
  hint: () => ({ fr: 'Trouver une salle plus grande.', en: 'Find a larger room.' }),
  scope: 'site',
  settled: false,
  blocks: (model, _assignment, { task, site }) => isTooSmall(model, task, site),
  count(model, assignment) {
    let count = 0;
    for (const [task, site] of assignment.site.entries()) if (site >= 0 && isTooSmall(model, task, site)) count += 1;
    return count;
  },
});

import { getInt } from '../engine/get';
import type { EngineModel } from '../engine/model';
import { containsSpan } from '../engine/windows';
import { formatReasons, type ClosureReasons } from '../listClosureReasons';
import { countRefusals, defineConstraint, type Refusals } from './constraint';
import { endsPastHorizon } from './pastHorizon';

interface ClosedRefusals extends Refusals, ClosureReasons {
  readonly [extra: string]: number | readonly string[];
}

function isClosed(model: EngineModel, task: number, start: number): boolean {
  if (model.tasks.pinned[task] === 1 || endsPastHorizon(model, task, start)) return false;
  return !containsSpan(model.open, start, start + getInt(model.tasks.minutes, task));
}

/** Nothing is held on a day of closure; what is pinned there stays. */
export const dayClosed = defineConstraint({
  code: 'scheduling/day-closed',
  severity: 'info',
  message: (found: ClosedRefusals) => ({
    fr: `Jour de fermeture${formatReasons(found.reasonsFr, 'fr')}\u00a0: ${countRefusals(found).fr}.`,
    en: `A day of closure${formatReasons(found.reasonsEn, 'en')}: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: true,
  blocks: (model, _assignment, { task, start }) => isClosed(model, task, start),
  count(model, { start }) {
    let count = 0;
    for (const [task, from] of start.entries()) if (from >= 0 && isClosed(model, task, from)) count += 1;
    return count;
  },
});

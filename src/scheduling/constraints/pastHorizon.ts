import { getInt } from '../engine/get';
import type { EngineModel } from '../engine/model';
import { countRefusals, defineConstraint } from './constraint';

/** Whether a task that starts at a minute would end after the last day; what is pinned may. */
export function endsPastHorizon({ tasks, dayStart }: EngineModel, task: number, start: number): boolean {
  return tasks.pinned[task] === 0 && start + getInt(tasks.minutes, task) > getInt(dayStart, dayStart.length - 1);
}

/** A session ends by the end of the last day; what is pinned stays. */
export const pastHorizon = defineConstraint({
  code: 'scheduling/past-horizon',
  severity: 'info',
  message: (found) => ({
    fr: `La séance finirait après le dernier jour\u00a0: ${countRefusals(found).fr}.`,
    en: `The session would end after the last day: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: true,
  blocks: (model, _assignment, { task, start }) => endsPastHorizon(model, task, start),
  count(model, { start }) {
    let count = 0;
    for (const [task, from] of start.entries()) if (from >= 0 && endsPastHorizon(model, task, from)) count += 1;
    return count;
  },
});

import { get, getInt } from '../engine/get';
import type { EngineModel } from '../engine/model';
import { containsSpan } from '../engine/windows';
import { countRefusals, defineConstraint } from './constraint';

function countAway({ tasks, parties }: EngineModel, task: number, start: number): number {
  if (tasks.pinned[task] === 1) return 0;
  const end = start + getInt(tasks.minutes, task);
  let away = 0;
  for (let k = getInt(tasks.required.offset, task); k < getInt(tasks.required.offset, task + 1); k += 1) {
    if (!containsSpan(get(parties.windows, getInt(tasks.required.items, k)), start, end)) away += 1;
  }
  return away;
}

/** Each enterprise that is required is free by its own calendar; what is pinned stays. */
export const enterpriseAway = defineConstraint({
  code: 'scheduling/enterprise-away',
  severity: 'info',
  message: (found) => ({
    fr: `Une entreprise requise n’est pas disponible\u00a0: ${countRefusals(found).fr}.`,
    en: `An enterprise required is not available: ${countRefusals(found).en}.`,
  }),
  scope: 'start',
  settled: true,
  blocks: (model, _assignment, { task, start }) => countAway(model, task, start) > 0,
  count(model, { start }) {
    let count = 0;
    for (let task = 0; task < model.tasks.count; task += 1) {
      const from = getInt(start, task);
      if (from >= 0) count += countAway(model, task, from);
    }
    return count;
  },
});

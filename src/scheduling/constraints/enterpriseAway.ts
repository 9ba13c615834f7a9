import type { EngineModel } from '../engine/model';
import { containsSpan } from '../engine/windows';
import { countRefusals, defineConstraint } from './constraint';

const nowhere = new Int32Array();

function countAway({ tasks, parties }: EngineModel, task: number, start: number): number {
  if (tasks.pinned[task] === 1) return 0;
  const end = start + (tasks.minutes[task] ?? 0);
  let away = 0;
  for (let k = tasks.required.offset[task] ?? 0; k < (tasks.required.offset[task + 1] ?? 0); k += 1) {
    if (!containsSpan(parties.windows[tasks.required.items[k] ?? 0] ?? nowhere, start, end)) away += 1;
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
      const from = start[task] ?? -1;
      if (from >= 0) count += countAway(model, task, from);
    }
    return count;
  },
});

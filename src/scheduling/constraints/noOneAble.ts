import { getInt } from '../engine/get';
import { listAt } from '../engine/lists';
import type { EngineModel } from '../engine/model';
import { countRefusals, defineConstraint } from './constraint';

function isUnable({ tasks }: EngineModel, post: number, worker: number): boolean {
  return tasks.postFixed[post] !== worker && !listAt(tasks.eligible, getInt(tasks.postChoice, post)).includes(worker);
}

/** Who leads a session has the expertise, and is among those allowed; who is pinned to it stays. */
export const noOneAble = defineConstraint({
  code: 'scheduling/no-one-able',
  severity: 'info',
  message: (found) => ({
    fr: `La personne n’a pas l’expertise, ou n’est pas parmi celles qui sont permises\u00a0: ${countRefusals(found).fr}.`,
    en: `The person lacks the expertise, or is not among those allowed: ${countRefusals(found).en}.`,
  }),
  scope: 'worker',
  settled: true,
  blocks: (model, _assignment, { post, worker }) => isUnable(model, post, worker),
  count(model, assignment) {
    let count = 0;
    for (const [post, worker] of assignment.worker.entries()) if (worker >= 0 && isUnable(model, post, worker)) count += 1;
    return count;
  },
});

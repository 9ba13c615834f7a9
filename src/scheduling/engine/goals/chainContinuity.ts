import { getInt } from '../get';
import type { EngineGoal } from './goal';

/** Different workers that lead a chain, beyond the most that one of its tasks needs. */
export const chainContinuity: EngineGoal = {
  countParts: ({ chainCount }) => chainCount,
  measure: ({ chainPosts }, { chainWorkers }, part) => Math.max(0, getInt(chainWorkers, part) - getInt(chainPosts, part)),
  eachPart({ tasks }, task, _people, visit) {
    const chain = getInt(tasks.chain, task);
    if (chain >= 0) visit(chain);
  },
  growWithWorker({ tasks, chainPosts, workers }, { chainUse, chainWorkers }, task, worker) {
    const chain = getInt(tasks.chain, task);
    if (chain < 0 || chainUse.has(chain * workers.purse.length + worker)) return 0;
    return getInt(chainWorkers, chain) >= getInt(chainPosts, chain) ? 1 : 0;
  },
};

import type { EngineGoal } from './goal';

/** Different workers that lead a chain, beyond the most that one of its tasks needs. */
export const chainContinuity: EngineGoal = {
  countParts: ({ chainCount }) => chainCount,
  measure: ({ chainPosts }, { chainWorkers }, part) => Math.max(0, (chainWorkers[part] ?? 0) - (chainPosts[part] ?? 0)),
  eachPart({ tasks }, task, _people, visit) {
    const chain = tasks.chain[task] ?? -1;
    if (chain >= 0) visit(chain);
  },
  growWithWorker({ tasks, chainPosts, workers }, { chainUse, chainWorkers }, task, worker) {
    const chain = tasks.chain[task] ?? -1;
    if (chain < 0 || chainUse.has(chain * workers.purse.length + worker)) return 0;
    return (chainWorkers[chain] ?? 0) >= (chainPosts[chain] ?? 0) ? 1 : 0;
  },
};

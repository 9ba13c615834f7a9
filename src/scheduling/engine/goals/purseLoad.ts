import { getInt, getNumber } from '../get';
import type { EngineGoal } from './goal';

/** Minutes drawn from each purse beyond its target. */
export const purseLoad: EngineGoal = {
  countParts: ({ purses }) => purses.target.length,
  measure: ({ purses }, assignment, part) => Math.max(0, getNumber(assignment.purseLoad, part) - getNumber(purses.target, part)),
  eachPart({ workers }, _task, people, visit) {
    for (let k = 0; k < people.length; k += 1) {
      const purse = getInt(workers.purse, people[k] ?? -1);
      let isFirst = purse >= 0;
      for (let j = 0; isFirst && j < k; j += 1) isFirst = workers.purse[people[j] ?? -1] !== purse;
      if (isFirst) visit(purse);
    }
  },
  growWithWorker({ tasks, workers, purses }, assignment, task, worker) {
    const purse = getInt(workers.purse, worker);
    if (purse < 0) return 0;
    const room = getNumber(purses.target, purse) - getNumber(assignment.purseLoad, purse);
    const minutes = getInt(tasks.minutes, task);
    return room >= minutes ? 0 : room <= 0 ? minutes : minutes - room;
  },
};

import { get, getInt } from '../engine/get';
import { containsSpan } from '../engine/windows';
import { countRefusals, defineConstraint } from './constraint';
import { nameWorkers } from '../nameWorkers';

/** Who leads a session is free by her own calendar; who is pinned to it stays. */
export const advisorAway = defineConstraint({
  code: 'scheduling/advisor-away',
  severity: 'info',
  records: () => ({ people: 'advisor' }),
  message: (found) => {
    const { names, isPlural } = nameWorkers(found);
    return {
      fr: `${names.fr} ${isPlural ? 'ne sont pas disponibles' : 'n’est pas disponible'}\u00a0: ${countRefusals(found).fr}.`,
      en: `${names.en} ${isPlural ? 'are not available' : 'is not available'}: ${countRefusals(found).en}.`,
    };
  },
  hint: () => ({
    fr: 'Demander une plage de plus à quelqu’un qui a cette expertise.',
    en: 'Ask someone with this expertise for one more window.',
  }),
  scope: 'worker',
  settled: false,
  blocks({ tasks, workers }, _assignment, { task, start, post, worker }) {
    if (tasks.postFixed[post] === worker) return false;
    return !containsSpan(get(workers.windows, worker), start, start + getInt(tasks.minutes, task));
  },
  count({ tasks, workers }, assignment) {
    let count = 0;
    for (const [task, start] of assignment.start.entries()) {
      if (start < 0) continue;
      for (let post = getInt(tasks.postOffset, task); post < getInt(tasks.postOffset, task + 1); post += 1) {
        const worker = getInt(assignment.worker, post);
        if (tasks.postFixed[post] === worker) continue;
        if (!containsSpan(get(workers.windows, worker), start, start + getInt(tasks.minutes, task))) count += 1;
      }
    }
    return count;
  },
});

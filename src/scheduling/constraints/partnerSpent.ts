import { countRefusals, defineConstraint } from './constraint';

/** A partner gives no more minutes than its budget. */
export const partnerSpent = defineConstraint({
  code: 'scheduling/partner-spent',
  severity: 'info',
  message: (found) => ({
    fr: `Le partenaire de la personne n’a plus d’heures à donner\u00a0: ${countRefusals(found).fr}.`,
    en: `The person’s partner has no hours left to give: ${countRefusals(found).en}.`,
  }),
  hint: () => ({ fr: 'Demander des heures de plus à un partenaire.', en: 'Ask a partner for more hours.' }),
  scope: 'worker',
  settled: false,
  blocks({ tasks, workers, purses }, assignment, { task, worker, chosen, chosenCount }) {
    const purse = workers.purse[worker] ?? -1;
    if (purse < 0) return false;
    const minutes = tasks.minutes[task] ?? 0;
    let drawn = (assignment.purseLoad[purse] ?? 0) + minutes;
    for (let k = 0; k < chosenCount; k += 1) if (workers.purse[chosen[k] ?? -1] === purse) drawn += minutes;
    return drawn > (purses.budget[purse] ?? Infinity);
  },
  count({ tasks, workers, purses }, assignment) {
    const drawn = new Float64Array(purses.budget.length);
    for (const [task, start] of assignment.start.entries()) {
      if (start < 0) continue;
      for (const worker of assignment.worker.subarray(tasks.postOffset[task], tasks.postOffset[task + 1])) {
        const purse = workers.purse[worker] ?? -1;
        if (purse >= 0) drawn[purse] = (drawn[purse] ?? 0) + (tasks.minutes[task] ?? 0);
      }
    }
    return drawn.filter((minutes, purse) => minutes > (purses.budget[purse] ?? Infinity)).length;
  },
});

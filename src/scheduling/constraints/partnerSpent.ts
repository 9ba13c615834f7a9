import { get, getInt, getNumber } from '../engine/get';
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
    const purse = getInt(workers.purse, worker);
    if (purse < 0) return false;
    const minutes = getInt(tasks.minutes, task);
    let drawn = getNumber(assignment.purseLoad, purse) + minutes;
    for (let k = 0; k < chosenCount; k += 1) if (workers.purse[get(chosen, k)] === purse) drawn += minutes;
    return drawn > getNumber(purses.budget, purse);
  },
  count({ tasks, workers, purses }, assignment) {
    const drawn = new Float64Array(purses.budget.length);
    for (const [task, start] of assignment.start.entries()) {
      if (start < 0) continue;
      for (const worker of assignment.worker.subarray(tasks.postOffset[task], tasks.postOffset[task + 1])) {
        const purse = getInt(workers.purse, worker);
        if (purse >= 0) drawn[purse] = getNumber(drawn, purse) + getInt(tasks.minutes, task);
      }
    }
    return drawn.filter((minutes, purse) => minutes > getNumber(purses.budget, purse)).length;
  },
});

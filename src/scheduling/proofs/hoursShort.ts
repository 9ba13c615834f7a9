import { formatMinutes } from '../../base/minutes';
import { buildDiagnostic, defineDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Compiled } from '../compile/compiled';
import { getInt, getNumber } from '../engine/get';
import { listAt } from '../engine/lists';
import { spend, type Pace, type Pausing } from '../engine/pace';

/** Sessions ask of some people more minutes than these, and their partners, can give. */
export const hoursShort = defineDiagnostic({
  code: 'scheduling/hours-short',
  severity: 'error',
  records: () => ({ people: 'advisor' }),
  message: ({ people, neededMinutes, offeredMinutes }: { people: readonly string[]; neededMinutes: number; offeredMinutes: number }) => {
    const names = people.slice(0, 6).join(', ') + (people.length > 6 ? '…' : '');
    return {
      fr: `Les séances demandent ${formatMinutes(neededMinutes, { locale: 'fr' })} que seules peuvent donner ces personnes (${names}), qui n’ont que ${formatMinutes(offeredMinutes, { locale: 'fr' })}.`,
      en: `Sessions need ${formatMinutes(neededMinutes, { locale: 'en' })} that only these people (${names}) can give, and they have ${formatMinutes(offeredMinutes, { locale: 'en' })}.`,
    };
  },
  hint: () => ({
    fr: 'Demander des heures de plus à leurs partenaires, ou permettre à d’autres de mener ces séances.',
    en: 'Ask their partners for more hours, or let others lead these sessions.',
  }),
});

const mostChoices = 40;

/**
 * For each set of people that some role chooses from, and for all: the given minutes of the roles that nobody else can fill, against what
 * those people can give by their own limits and their partners' budgets (a condition of Hall's kind: necessary, so that its breach is a proof).
 */
export function* findHoursShort({ model: { tasks, workers, purses }, names }: Compiled, pace: Pace): Pausing<Diagnostic[]> {
  const count = tasks.eligible.offset.length - 1;
  const needed = new Float64Array(count);
  for (let task = 0; task < tasks.count; task += 1) {
    for (const choice of tasks.postChoice.subarray(tasks.postOffset[task], tasks.postOffset[task + 1]))
      needed[choice] = getNumber(needed, choice) + getInt(tasks.minutes, task);
  }
  if (spend(pace, tasks.postChoice.length + tasks.count)) yield;
  const sets = [...needed.keys()].slice(0, mostChoices).map((choice) => new Set(listAt(tasks.eligible, choice)));
  sets.push(new Set([...workers.purse.keys()]));
  const found: Diagnostic[] = [];
  for (const set of sets) {
    const byPurse = new Map<number, number>();
    let offeredMinutes = 0;
    for (const worker of set) {
      const purse = getInt(workers.purse, worker);
      if (purse < 0) offeredMinutes += getNumber(workers.inAll, worker);
      else byPurse.set(purse, (byPurse.get(purse) ?? 0) + getNumber(workers.inAll, worker));
    }
    for (const [purse, minutes] of byPurse) offeredMinutes += Math.min(minutes, getNumber(purses.budget, purse));
    if (spend(pace, 3 * set.size)) yield;
    // Nobody at all is said better by `scheduling/too-few-able`.
    if (offeredMinutes === Infinity || set.size === 0) continue;
    let neededMinutes = 0;
    for (const [choice, minutes] of needed.entries()) {
      const people = listAt(tasks.eligible, choice);
      if (people.every((worker) => set.has(worker))) neededMinutes += minutes;
      if (spend(pace, people.length)) yield;
    }
    if (neededMinutes <= offeredMinutes) continue;
    const people = [...set].slice(0, 50).map((worker) => names.people[worker]?.id ?? '');
    found.push(buildDiagnostic(hoursShort, ['partnerBudgets'], { people, neededMinutes, offeredMinutes }));
  }
  // The widest set that is short says it all; narrower ones are kept where they say more.
  return found.filter((one, index) => found.findIndex(({ params }) => JSON.stringify(params) === JSON.stringify(one.params)) === index);
}

import type { Assignment } from '../engine/assignment';
import { get, getNumber } from '../engine/get';
import type { GoalAccount } from '../outcome';
import { goalIds } from '../schedulingDefaults';
import type { Compiled } from './compiled';

/** The value of every goal, and what it is made of. */
export function toAccounts({ model, names, groupNames, chainNames }: Compiled, { values }: Assignment): GoalAccount[] {
  const partNames = [
    groupNames,
    chainNames,
    names.partners.map((partner) => [partner]),
    chainNames,
    names.enterprises.map(({ id }) => [id]),
  ];
  return goalIds.map((id, goal) => {
    const parts = [...get(values, goal)].flatMap((value, part) => (value > 0 ? [{ of: partNames[goal]?.[part] ?? [], value }] : []));
    return { id, value: parts.reduce((sum, { value }) => sum + value, 0), weight: getNumber(model.weights, goal), parts };
  });
}

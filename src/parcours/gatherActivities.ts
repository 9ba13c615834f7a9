import type { Activity } from '../model/activity';
import type { Template } from '../model/template';
import { findGroupFault } from './findGroupFault';
import { orderActivities } from './orderActivities';

/**
 * The activities of a template, those held in the same sessions together, in the order that they are planned: each after all that one of its
 * companions must follow.
 *
 * One that cannot be held with the first of its `sessionGroup` stands alone (the check `parcours/session-group-cannot-hold` reports it). Linear
 * but for the sort.
 */
export function gatherActivities(template: Template): readonly (readonly Activity[])[] {
  const unitById = new Map<string, Activity[]>();
  const unitByGroup = new Map<string, Activity[]>();
  const units: Activity[][] = [];
  for (const activity of orderActivities(template)) {
    const { id, sessionGroup } = activity;
    const joined = sessionGroup === undefined ? undefined : unitByGroup.get(sessionGroup);
    const [first] = joined ?? [];
    const unit = first !== undefined && findGroupFault(first, activity) === undefined ? (joined ?? []) : [];
    unit.push(activity);
    unitById.set(id, unit);
    if (unit.length > 1) continue;
    units.push(unit);
    if (sessionGroup !== undefined && joined === undefined) unitByGroup.set(sessionGroup, unit);
  }
  return units.length === unitById.size ? units : orderUnits(units, unitById);
}

/** Depth first without recursion, as `orderActivities`. */
function orderUnits(units: readonly Activity[][], unitById: ReadonlyMap<string, Activity[]>): readonly Activity[][] {
  const seen = new Set<Activity[]>();
  const ordered: Activity[][] = [];
  for (const start of units) {
    const stack = [{ unit: start, leaving: false }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { unit, leaving } = top;
      if (leaving) ordered.push(unit);
      if (leaving || seen.has(unit)) continue;
      seen.add(unit);
      stack.push({ unit, leaving: true });
      for (const { activity: id } of unit.flatMap(({ after = [] }) => after).reverse()) {
        const earlier = unitById.get(id);
        if (earlier !== undefined) stack.push({ unit: earlier, leaving: false });
      }
    }
  }
  return ordered;
}

import { getInt, getNumber } from './get';
import { findDay, type EngineModel } from './model';

/**
 * What a schedule of all the tasks costs at least: each group ends no earlier than the earliest start of its last task; every other goal
 * may be 0.
 */
export function computeLowerBound({ tasks, groups, groupCount, dayStart, weights }: EngineModel, earliest: Int32Array): number {
  let days = 0;
  for (let group = 0; group < groupCount; group += 1) {
    let last = 0;
    for (const task of groups.items.subarray(groups.offset[group], groups.offset[group + 1])) last = Math.max(last, getInt(earliest, task));
    days += findDay(dayStart, last);
  }
  return tasks.count === 0 ? 0 : days * getNumber(weights, 0);
}

import { sumMinutes, type Diary } from './diary';
import { getInt, getNumber } from './get';
import { findDay, type Calendars, type EngineModel } from './model';

/** Whether so many more minutes from a start would take the owner of a diary beyond a limit of the day, of the week or in all. */
export function exceedsLimits(
  model: EngineModel,
  start: Int32Array,
  limits: Calendars,
  owner: number,
  diary: Diary,
  load: number,
  from: number,
  minutes: number,
): boolean {
  if (load + minutes > getNumber(limits.inAll, owner)) return true;
  const { perDay, perWeek } = limits;
  const [dayLimit, weekLimit] = [getNumber(perDay, owner), getNumber(perWeek, owner)];
  if (dayLimit === Infinity && weekLimit === Infinity) return false;
  const { dayStart, weekOfDay, tasks } = model;
  const day = findDay(dayStart, from);
  if (dayLimit < Infinity && sumMinutes(diary, start, tasks.minutes, getInt(dayStart, day), getInt(dayStart, day + 1)) + minutes > dayLimit)
    return true;
  if (weekLimit === Infinity) return false;
  const week = weekOfDay[day];
  let [first, last] = [day, day];
  while (first > 0 && weekOfDay[first - 1] === week) first -= 1;
  while (last < weekOfDay.length - 1 && weekOfDay[last + 1] === week) last += 1;
  return sumMinutes(diary, start, tasks.minutes, getInt(dayStart, first), getInt(dayStart, last + 1)) + minutes > weekLimit;
}

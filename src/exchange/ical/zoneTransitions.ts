import { countDays, countMinutesOfDay, formatDay, formatMinuteOfDay, type PlainDate, type PlainTime } from '../../base/plainDate';
import { findInstant, findLocalTime, type LocalTime } from '../../base/zonedTime';

/** A change of clocks. The local time is the one that clocks showed just before it. */
export interface ZoneTransition {
  readonly date: PlainDate;
  readonly time: PlainTime;
  /** Minutes ahead of UTC before and after. */
  readonly offsetBefore: number;
  readonly offsetAfter: number;
}

/** Minutes ahead of UTC of a zone at an instant. */
export function findOffset(timeZone: string, epochMinute: number): number {
  return minuteOnWall(findLocalTime(epochMinute, timeZone)) - epochMinute;
}

/**
 * The changes of clocks of a zone from the first day of a year to the last day of another, in order.
 *
 * Offsets are compared at noon UTC of each day; a day that differs is searched by halves for the minute of the change. Two changes
 * within one day that undo each other are not seen: no zone has had any since 1970.
 */
export function listTransitions(timeZone: string, fromYear: number, toYear: number): ZoneTransition[] {
  const transitions: ZoneTransition[] = [];
  const [first, last] = [countDays(`${fromYear}-01-01`), countDays(`${toYear}-12-31`)];
  let before = findOffset(timeZone, first * 1440 - 720);
  for (let day = first; day <= last; day += 1) {
    const noon = day * 1440 + 720;
    const after = findOffset(timeZone, noon);
    if (after !== before) {
      let [low, high] = [noon - 1440, noon];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (findOffset(timeZone, middle) === before) low = middle;
        else high = middle;
      }
      transitions.push({ ...readWall(high + before), offsetBefore: before, offsetAfter: after });
    }
    before = after;
  }
  return transitions;
}

/** The offset in force at a local time; where clocks skip it, the one before. */
export function findOffsetAt(local: LocalTime, timeZone: string): number {
  const reading = findInstant(local, timeZone);
  const wall = minuteOnWall(local);
  return reading.kind === 'skipped' ? findOffset(timeZone, wall - 1440) : wall - reading.epochMinute;
}

function minuteOnWall({ date, time }: LocalTime): number {
  return countDays(date) * 1440 + countMinutesOfDay(time);
}

function readWall(minute: number): LocalTime {
  const day = Math.floor(minute / 1440);
  return { date: formatDay(day), time: formatMinuteOfDay(minute - day * 1440) };
}

import { formatDay, formatMinuteOfDay, readTime, weekdays } from '../base/plainDate';
import type { Availability } from '../model/availability';
import { buildDayWindows } from '../model/buildDayWindows';
import type { LocatedPlacement } from './locatePlacements';

/** The part of a session, on one day, during which someone is not free all along. */
export interface Absence {
  /** The day. */
  readonly date: string;
  /** When that part begins. */
  readonly from: string;
  /** When it ends; `24:00` at midnight. */
  readonly to: string;
  /** The exception that says "busy", by its place; absent where the hours of the week do not hold that part. */
  readonly exception?: number;
}

const wholeDay = weekdays.map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));

/**
 * Finds the first part of a session that an availability does not hold. Where the hours of the week are not known, only the exceptions that say
 * "busy" count.
 *
 * Days of the week are worked out once: an answer costs the windows of one day. Local time is read as it is written, clock changes apart.
 */
export function buildAbsenceFinder(availability: Availability): (located: LocatedPlacement) => Absence | undefined {
  const { weekly, exceptions = [] } = availability;
  const windowsOf = buildDayWindows(weekly.length > 0 ? availability : { ...availability, weekly: wholeDay });
  const busyByDate = new Map<string, number[]>();
  for (const [index, { date, available }] of exceptions.entries()) {
    if (available) continue;
    const busy = busyByDate.get(date);
    if (busy === undefined) busyByDate.set(date, [index]);
    else busy.push(index);
  }
  return ({ start, end }) => {
    for (let day = Math.floor(start / 1440); day * 1440 < end; day += 1) {
      const [from, to] = [Math.max(0, start - day * 1440), Math.min(1440, end - day * 1440)];
      const date = formatDay(day);
      if (windowsOf(date).free.some((window) => window.from <= from && to <= window.to)) continue;
      const exception = busyByDate.get(date)?.find((index) => {
        const { from: opens = '00:00', to: closes = '24:00' } = exceptions[index] ?? {};
        return (readTime(opens) ?? 0) < to && from < (readTime(closes) ?? 1440);
      });
      return {
        date,
        from: formatMinuteOfDay(from),
        to: formatMinuteOfDay(to),
        ...(exception !== undefined && { exception }),
      };
    }
    return undefined;
  };
}

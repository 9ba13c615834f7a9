import { findWeekday } from '../../base/plainDate';
import type { Availability, WeeklyWindow } from '../../model/availability';
import { schedulingDefaults } from '../schedulingDefaults';
import type { LocalStretch } from './verification';

interface Window {
  readonly from: string;
  readonly to: string;
}

const wholeDay: Window = { from: '00:00', to: '24:00' };

/** Minutes since midnight of a time, which sorts and compares like the text. */
function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Whether an availability covers a stretch of local time. `usual`: weekly windows of who has none; `undefined` for a room, open all day.
 *
 * A minute is free when a weekly window valid that day, or an exception that says "free", holds it, and no exception that says "busy" does.
 */
export function isFree(availability: Availability | undefined, stretch: LocalStretch, usual?: readonly WeeklyWindow[]): boolean {
  const { date, from, to } = stretch;
  const known = availability?.weekly ?? [];
  const weekly: readonly (Window & Partial<WeeklyWindow>)[] = known.length > 0 ? known : (usual ?? [wholeDay]);
  const today = (availability?.exceptions ?? []).filter((exception) => exception.date === date);
  const toWindow = ({ from: start = '00:00', to: end = '24:00' }: Partial<Window>): Window => ({ from: start, to: end });
  const isBusy = today.some((exception) => {
    const busy = toWindow(exception);
    const [busyFrom, busyTo] = [minuteOf(busy.from), minuteOf(busy.to)];
    return !exception.available && busyFrom < busyTo && busyFrom < to && busyTo > from;
  });
  if (isBusy) return false;
  const windows = [
    ...weekly.filter(
      ({ weekday = findWeekday(date), validFrom = date, validTo = date }) =>
        weekday === findWeekday(date) && validFrom <= date && date <= validTo,
    ),
    ...today.filter(({ available }) => available).map(toWindow),
  ].sort((a, b) => minuteOf(a.from) - minuteOf(b.from));
  let covered = from;
  for (const window of windows) {
    if (minuteOf(window.from) <= covered) covered = Math.max(covered, minuteOf(window.to));
  }
  return covered >= to;
}

/** Hours of someone without weekly windows: business hours, or none where nobody was assumed free. */
export function listUsual(
  someone: { readonly availability?: Availability; readonly assumed?: boolean } | undefined,
): readonly WeeklyWindow[] {
  return someone?.availability !== undefined && someone.assumed === true ? [] : schedulingDefaults.businessHours;
}

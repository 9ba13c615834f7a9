import type { TimeLimits } from '../../model/advisor';
import type { Availability, WeeklyWindow } from '../../model/availability';
import type { Calendars } from '../engine/model';
import type { Pace, Pausing } from '../engine/pace';
import { compileWindows } from './compileWindows';
import type { TimeAxis } from './timeAxis';

interface Owner {
  readonly availability?: Availability;
  /** True when the hours are what was assumed: without windows, nobody was assumed free. */
  readonly assumed?: boolean;
  readonly limits?: TimeLimits;
}

const wholeWeek: readonly WeeklyWindow[] = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map(
  (weekday): WeeklyWindow => ({ weekday, from: '00:00', to: '24:00' }),
);

/** The windows of everyone in a list; `usual` are the weekly ones of those who have none. */
export function* compileAllWindows(
  owners: readonly Owner[],
  usual: readonly WeeklyWindow[],
  axis: TimeAxis,
  closed: Uint8Array,
  pace: Pace,
): Pausing<Int32Array[]> {
  const windows: Int32Array[] = [];
  for (const { availability, assumed } of owners) {
    const isKnown = availability !== undefined && (availability.weekly.length > 0 || assumed === true);
    const weekly = isKnown ? availability.weekly : usual;
    windows.push(yield* compileWindows({ ...availability, weekly: [...weekly] }, axis, closed, pace));
  }
  return windows;
}

/** The calendars of people or of enterprises: their windows, and their limits. */
export function* compileCalendars(
  owners: readonly Owner[],
  usual: readonly WeeklyWindow[],
  axis: TimeAxis,
  closed: Uint8Array,
  pace: Pace,
): Pausing<Calendars> {
  return {
    windows: yield* compileAllWindows(owners, usual, axis, closed, pace),
    perDay: Float64Array.from(owners, ({ limits }) => limits?.perDayMinutes ?? Infinity),
    perWeek: Float64Array.from(owners, ({ limits }) => limits?.perWeekMinutes ?? Infinity),
    inAll: Float64Array.from(owners, ({ limits }) => limits?.totalMinutes ?? Infinity),
  };
}

/** Time that no closure takes, and the windows of rooms, which are open whenever nothing is closed unless they say otherwise. */
export function* compileOpenWindows(
  rooms: readonly Owner[],
  axis: TimeAxis,
  closed: Uint8Array,
  pace: Pace,
): Pausing<{ readonly open: Int32Array; readonly rooms: Int32Array[] }> {
  return {
    open: yield* compileWindows({ weekly: [...wholeWeek] }, axis, closed, pace),
    rooms: yield* compileAllWindows(rooms, wholeWeek, axis, closed, pace),
  };
}

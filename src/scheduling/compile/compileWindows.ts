import type { Availability } from '../../model/availability';
import { buildDayWindows } from '../../model/buildDayWindows';
import { spend, type Pace, type Pausing } from '../engine/pace';
import { locateWindow, type TimeAxis } from './timeAxis';

/**
 * An availability over a horizon, as windows of real minutes: the weekly windows that are valid that day, and exceptions that say "free",
 * less exceptions that say "busy", less the days closed. Windows that meet at midnight are one.
 */
export function* compileWindows(availability: Availability, axis: TimeAxis, closed: Uint8Array, pace: Pace): Pausing<Int32Array> {
  const windowsOf = buildDayWindows(availability);
  const flat: number[] = [];
  for (const [day, date] of axis.dates.entries()) {
    if (closed[day] === 1) continue;
    const { free, windows, exceptions } = windowsOf(date);
    for (const { from, to } of free) {
      for (const [k, minute] of locateWindow(axis, day, from, to).entries()) {
        // Windows that meet, as at midnight, are one.
        if (k % 2 === 0 && flat.at(-1) === minute) flat.pop();
        else flat.push(minute);
      }
    }
    if (spend(pace, 2 + windows + exceptions * 4)) yield;
  }
  return Int32Array.from(flat);
}

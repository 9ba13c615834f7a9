import { spend, type Pace, type Pausing } from '../engine/pace';
import { findStart, type TimeAxis } from './timeAxis';

/** Every minute of the horizon where a session may start: each open day, at each local time of the grid that exists. Ascending. */
export function* compileGrid(axis: TimeAxis, gridMinutes: number, closed: Uint8Array, pace: Pace): Pausing<Int32Array> {
  const starts: number[] = [];
  for (const day of axis.dates.keys()) {
    if (closed[day] === 1) continue;
    for (let minute = 0; minute < 1440; minute += gridMinutes) {
      const start = findStart(axis, day, minute);
      if (start !== undefined) starts.push(start);
    }
    if (spend(pace, axis.clocks.has(day) ? 100_000 : 1440 / gridMinutes)) yield;
  }
  return Int32Array.from(starts);
}

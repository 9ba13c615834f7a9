import { findDay, type EngineModel } from './model';

/** Whether the waits that an arc asks for, in minutes and in days, are kept between the starts of its two tasks. */
export function keepsWait({ arcs, tasks, dayStart }: EngineModel, arc: number, earlier: number, later: number): boolean {
  const wait = later - earlier - (tasks.minutes[arcs.earlier[arc] ?? 0] ?? 0);
  if (wait < (arcs.leastMinutes[arc] ?? 0) || wait > (arcs.mostMinutes[arc] ?? Infinity)) return false;
  const [leastDays, mostDays] = [arcs.leastDays[arc] ?? 0, arcs.mostDays[arc] ?? Infinity];
  if (leastDays === 0 && mostDays === Infinity) return true;
  const days = findDay(dayStart, later) - findDay(dayStart, earlier);
  return days >= leastDays && days <= mostDays;
}

/** The tasks already placed whose wait would not be kept if a task started at a minute: those before it, then those after it. */
export function listOutOfOrder(model: EngineModel, start: Int32Array, task: number, from: number): number[] {
  const { into, outOf, earlier, later } = model.arcs;
  const found: number[] = [];
  for (let k = into.offset[task] ?? 0; k < (into.offset[task + 1] ?? 0); k += 1) {
    const arc = into.items[k] ?? 0;
    const other = earlier[arc] ?? 0;
    const at = other === task ? from : (start[other] ?? -1);
    if (at >= 0 && !keepsWait(model, arc, at, from)) found.push(other);
  }
  for (let k = outOf.offset[task] ?? 0; k < (outOf.offset[task + 1] ?? 0); k += 1) {
    const arc = outOf.items[k] ?? 0;
    const other = later[arc] ?? 0;
    const at = other === task ? from : (start[other] ?? -1);
    if (at >= 0 && !keepsWait(model, arc, from, at)) found.push(other);
  }
  return found;
}

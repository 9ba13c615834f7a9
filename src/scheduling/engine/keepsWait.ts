import { getInt, getNumber } from './get';
import { findDay, type EngineModel } from './model';

/** Whether the waits that an arc asks for, in minutes and in days, are kept between the starts of its two tasks. */
export function keepsWait({ arcs, tasks, dayStart }: EngineModel, arc: number, earlier: number, later: number): boolean {
  const wait = later - earlier - getInt(tasks.minutes, getInt(arcs.earlier, arc));
  if (wait < getNumber(arcs.leastMinutes, arc) || wait > getNumber(arcs.mostMinutes, arc)) return false;
  const [leastDays, mostDays] = [getNumber(arcs.leastDays, arc), getNumber(arcs.mostDays, arc)];
  if (leastDays === 0 && mostDays === Infinity) return true;
  const days = findDay(dayStart, later) - findDay(dayStart, earlier);
  return days >= leastDays && days <= mostDays;
}

/** The tasks already placed whose wait would not be kept if a task started at a minute: those before it, then those after it. */
export function listOutOfOrder(model: EngineModel, start: Int32Array, task: number, from: number): number[] {
  const { into, outOf, earlier, later } = model.arcs;
  const found: number[] = [];
  for (let k = getInt(into.offset, task); k < getInt(into.offset, task + 1); k += 1) {
    const arc = getInt(into.items, k);
    const other = getInt(earlier, arc);
    const at = other === task ? from : getInt(start, other);
    if (at >= 0 && !keepsWait(model, arc, at, from)) found.push(other);
  }
  for (let k = getInt(outOf.offset, task); k < getInt(outOf.offset, task + 1); k += 1) {
    const arc = getInt(outOf.items, k);
    const other = getInt(later, arc);
    const at = other === task ? from : getInt(start, other);
    if (at >= 0 && !keepsWait(model, arc, from, at)) found.push(other);
  }
  return found;
}

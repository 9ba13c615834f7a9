import { get, getInt, getNumber } from './get';
import { findDay, type EngineModel } from './model';
import { spend, type Pace, type Pausing } from './pace';
import { findFirst } from './windows';

/** Bounds on starts: tightened until nothing moves, or the task that was left without any start. */
export type Tightening =
  | { readonly kind: 'tightened'; readonly earliest: Int32Array; readonly latest: Int32Array }
  | { readonly kind: 'impossible'; readonly task: number };

/**
 * The first and the last start that each task may have in a schedule of them all: the longest path through the waits, rounded at each step to
 * starts that calendars allow. Exact in one direction: a task left without a start proves that not all can be placed.
 *
 * Bellman and Ford by a queue of tasks. Rounds are bounded: waits that push each other on for ever, which only a circle of them does, stop being
 * followed, and the bounds found so far hold all the same.
 */
export function* tightenBounds(model: EngineModel, pace: Pace): Pausing<Tightening> {
  const { tasks, arcs } = model;
  const [earliest, latest] = [tasks.earliest.slice(), tasks.latest.slice()];
  const queue = Array.from({ length: tasks.count }, (_, task) => task).filter((task) => tasks.hopeless[task] === 0);
  const waiting = new Uint8Array(tasks.count).fill(1);
  const mostRounds = 40 * tasks.count + 1_000;
  /** Rounds a task's bounds to its starts; false when none is left. */
  const narrow = (task: number, low: number, high: number): boolean => {
    const starts = get(tasks.starts, task);
    const [oldLow, oldHigh] = [getInt(earliest, task), getInt(latest, task)];
    const first = starts[findFirst(starts, Math.max(low, oldLow))];
    const last = starts[findFirst(starts, Math.min(high, oldHigh) + 1) - 1];
    if (first === undefined || last === undefined || first > last) return false;
    if (first !== oldLow || last !== oldHigh) {
      earliest[task] = first;
      latest[task] = last;
      if (waiting[task] === 0) queue.push(task);
      waiting[task] = 1;
    }
    return true;
  };
  for (const task of [...queue]) if (!narrow(task, 0, Infinity)) return { kind: 'impossible', task };
  for (let round = 0; round < queue.length && round < mostRounds; round += 1) {
    const task = get(queue, round);
    waiting[task] = 0;
    for (const arc of arcs.outOf.items.subarray(arcs.outOf.offset[task], arcs.outOf.offset[task + 1])) {
      const later = getInt(arcs.later, arc);
      if (tasks.hopeless[later] === 1) continue;
      const [low, high] = boundLater(model, arc, getInt(earliest, task), getInt(latest, task));
      if (!narrow(later, low, high)) return { kind: 'impossible', task: later };
      if (spend(pace, 20)) yield;
    }
    for (const arc of arcs.into.items.subarray(arcs.into.offset[task], arcs.into.offset[task + 1])) {
      const earlier = getInt(arcs.earlier, arc);
      if (tasks.hopeless[earlier] === 1) continue;
      const [low, high] = boundEarlier(model, arc, getInt(earliest, task), getInt(latest, task));
      if (!narrow(earlier, low, high)) return { kind: 'impossible', task: earlier };
      if (spend(pace, 20)) yield;
    }
    if (spend(pace, 10)) yield;
  }
  return { kind: 'tightened', earliest, latest };
}

/** First minute of a day; past the horizon, its end. */
function minuteOfDay({ dayStart }: EngineModel, day: number): number {
  return getInt(dayStart, Math.max(0, Math.min(dayStart.length - 1, day)));
}

function boundLater(model: EngineModel, arc: number, low: number, high: number): readonly [number, number] {
  const { arcs, tasks, dayStart } = model;
  const minutes = getInt(tasks.minutes, getInt(arcs.earlier, arc));
  const mostDays = getNumber(arcs.mostDays, arc);
  return [
    Math.max(
      low + minutes + getNumber(arcs.leastMinutes, arc),
      minuteOfDay(model, findDay(dayStart, low) + getNumber(arcs.leastDays, arc)),
    ),
    Math.min(high + minutes + getNumber(arcs.mostMinutes, arc), minuteOfDay(model, findDay(dayStart, high) + mostDays + 1) - 1),
  ];
}

function boundEarlier(model: EngineModel, arc: number, low: number, high: number): readonly [number, number] {
  const { arcs, tasks, dayStart } = model;
  const minutes = getInt(tasks.minutes, getInt(arcs.earlier, arc));
  const mostDays = getNumber(arcs.mostDays, arc);
  return [
    Math.max(low - minutes - getNumber(arcs.mostMinutes, arc), minuteOfDay(model, findDay(dayStart, low) - mostDays)),
    Math.min(
      high - minutes - getNumber(arcs.leastMinutes, arc),
      minuteOfDay(model, findDay(dayStart, high) - getNumber(arcs.leastDays, arc) + 1) - 1,
    ),
  ];
}

import { eject } from './eject';
import { get, getByte, getInt } from './get';
import { insert } from './insert';
import type { EngineModel } from './model';
import { spend, type Pausing } from './pace';
import { keepIfBest, type Search } from './search';

/**
 * A first schedule: pinned tasks, then the others one by one, the most constrained first (which must start soonest at the latest, then which
 * has the fewest starts and people), each at its best free place. A task without a free place pushes out those in its way, which are
 * tried again; tasks in trouble weigh more each time, so that the same two do not push each other out for ever, and the number of
 * ejections is bounded in any case.
 * Cost: one scan per task, and per ejection.
 */
export function* construct(search: Search): Pausing<void> {
  const { model, pace } = search;
  const queue = orderTasks(model);
  if (spend(pace, 20 * queue.length)) yield;
  let ejections = 2 * queue.length + 20;
  for (let next = 0; next < queue.length && !pace.stopAsked; next += 1) {
    const task = get(queue, next);
    if (getInt(search.assignment.start, task) >= 0) continue;
    search.step += 1;
    const isPlaced = yield* insert(search, task, []);
    if (!isPlaced && ejections > 0 && model.tasks.pinned[task] === 0) {
      ejections -= 1;
      queue.push(...(yield* eject(search, task)));
    }
    keepIfBest(search);
    yield;
  }
}

/** Tasks that may have a place: pinned first, then by latest start, by choices, by number. */
export function orderTasks({ tasks }: EngineModel): number[] {
  const { pinned, latest, starts, hopeless } = tasks;
  return Array.from({ length: tasks.count }, (_, task) => task)
    .filter((task) => hopeless[task] === 0)
    .sort(
      (a, b) =>
        getByte(pinned, b) - getByte(pinned, a) ||
        getInt(latest, a) - getInt(latest, b) ||
        get(starts, a).length - get(starts, b).length ||
        a - b,
    );
}

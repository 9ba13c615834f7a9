/**
 * Circles in an order, each as the items met when going back from one to what it must follow. Empty when the order is sound.
 *
 * Of circles that share an item only one is named: mend it, and the next appears. Linear in items and edges.
 *
 * @param predecessors - For each item, by its index, the indexes of the items that it must follow.
 * @example
 * findCycles([[1], [0], [0]]) // => [[0, 1]]
 * findCycles([[], [0]]) // => []
 */
export function findCycles(predecessors: readonly (readonly number[])[]): number[][] {
  const remaining = findUnorderable(predecessors);
  // Each item left has a predecessor left: going back along the first of them always ends in a circle.
  const back = new Map<number, number>();
  for (const item of remaining) {
    const earlier = predecessors[item]?.find((candidate) => remaining.has(candidate));
    if (earlier !== undefined) back.set(item, earlier);
  }
  const walkedFrom = new Map<number, number>();
  const cycles: number[][] = [];
  for (const start of remaining) {
    const walk: number[] = [];
    let item: number | undefined = start;
    while (item !== undefined && !walkedFrom.has(item)) {
      walkedFrom.set(item, start);
      walk.push(item);
      item = back.get(item);
    }
    if (item !== undefined && walkedFrom.get(item) === start) cycles.push(startAtLowest(walk.slice(walk.indexOf(item))));
  }
  return cycles;
}

/** The items that cannot be put in order: those of a circle, and those after one. */
function findUnorderable(predecessors: readonly (readonly number[])[]): ReadonlySet<number> {
  const followers: number[][] = predecessors.map(() => []);
  const waiting = predecessors.map((list) => list.length);
  for (const [item, list] of predecessors.entries()) for (const earlier of list) followers[earlier]?.push(item);
  const ready = waiting.flatMap((count, item) => (count === 0 ? [item] : []));
  const remaining = new Set(predecessors.keys());
  for (let item = ready.pop(); item !== undefined; item = ready.pop()) {
    remaining.delete(item);
    for (const follower of followers[item] ?? []) {
      const left = (waiting[follower] ?? 0) - 1;
      waiting[follower] = left;
      if (left === 0) ready.push(follower);
    }
  }
  return remaining;
}

function startAtLowest(cycle: readonly number[]): number[] {
  const lowest = cycle.reduce((low, item) => Math.min(low, item));
  const at = cycle.indexOf(lowest);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

/** A half-open interval of whole numbers: `from` is in, `to` is out. Empty when `to <= from`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The same points as sorted intervals that neither touch nor overlap.
 *
 * @example
 * mergeIntervals([{ from: 5, to: 7 }, { from: 1, to: 3 }, { from: 3, to: 4 }]) // => [{ from: 1, to: 4 }, { from: 5, to: 7 }]
 */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    if (to <= from) continue;
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/**
 * The points of the first list that are in none of the second, sorted and apart. Cost: a sort of each list, then one walk.
 *
 * @example
 * subtractIntervals([{ from: 0, to: 10 }], [{ from: 3, to: 4 }]) // => [{ from: 0, to: 3 }, { from: 4, to: 10 }]
 */
export function subtractIntervals(intervals: readonly Interval[], removed: readonly Interval[]): Interval[] {
  const holes = mergeIntervals(removed);
  const left: Interval[] = [];
  let next = 0;
  for (const { from, to } of mergeIntervals(intervals)) {
    let start = from;
    for (let hole = holes[next]; hole !== undefined && hole.from < to; hole = holes[next]) {
      if (hole.from > start) left.push({ from: start, to: hole.from });
      start = Math.max(start, hole.to);
      // A hole that reaches beyond this interval may bite the next one too.
      if (hole.to > to) break;
      next += 1;
    }
    if (start < to) left.push({ from: start, to });
  }
  return left;
}

/**
 * The points that are in both lists, sorted and apart. Cost: a sort of each list, then one walk.
 *
 * @example
 * intersectIntervals([{ from: 0, to: 10 }], [{ from: 8, to: 12 }]) // => [{ from: 8, to: 10 }]
 */
export function intersectIntervals(first: readonly Interval[], second: readonly Interval[]): Interval[] {
  const [a, b] = [mergeIntervals(first), mergeIntervals(second)];
  const common: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) break;
    const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
    if (from < to) common.push({ from, to });
    if (left.to < right.to) i += 1;
    else j += 1;
  }
  return common;
}

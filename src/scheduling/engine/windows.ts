import { getInt } from './get';
/**
 * Free time as a flat sorted array: `[from, to, from, to, …]`, half-open, neither touching nor overlapping. A span is looked for by halving,
 * O(log n).
 */

/** Whether `[from, to)` lies inside one window. */
export function containsSpan(windows: Int32Array, from: number, to: number): boolean {
  let low = 0;
  let high = windows.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (getInt(windows, 2 * middle) <= from) low = middle + 1;
    else high = middle;
  }
  return low > 0 && getInt(windows, 2 * low - 1) >= to;
}

/** Position of the first number not below another, in an ascending array. */
export function findFirst(ascending: Int32Array, minimum: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (getInt(ascending, middle) < minimum) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The time free in both. */
export function intersectWindows(first: Int32Array, second: Int32Array): Int32Array {
  const common: number[] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length;) {
    const from = Math.max(getInt(first, i), getInt(second, j));
    const to = Math.min(getInt(first, i + 1), getInt(second, j + 1));
    if (from < to) common.push(from, to);
    if (getInt(first, i + 1) < getInt(second, j + 1)) i += 2;
    else j += 2;
  }
  return Int32Array.from(common);
}

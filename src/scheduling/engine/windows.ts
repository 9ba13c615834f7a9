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
    if ((windows[2 * middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (windows[2 * low - 1] ?? 0) >= to;
}

/** Position of the first number not below another, in an ascending array. */
export function findFirst(ascending: Int32Array, minimum: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < minimum) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The time free in both. */
export function intersectWindows(first: Int32Array, second: Int32Array): Int32Array {
  const common: number[] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length;) {
    const from = Math.max(first[i] ?? 0, second[j] ?? 0);
    const to = Math.min(first[i + 1] ?? 0, second[j + 1] ?? 0);
    if (from < to) common.push(from, to);
    if ((first[i + 1] ?? 0) < (second[j + 1] ?? 0)) i += 2;
    else j += 2;
  }
  return Int32Array.from(common);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { intersectIntervals, mergeIntervals, subtractIntervals, type Interval } from '../../src/base/intervals';

const interval = fc.record({ from: fc.integer({ min: -20, max: 40 }), to: fc.integer({ min: -20, max: 40 }) });
const intervals = fc.array(interval, { maxLength: 12 });

/** Every point of a list of intervals, one by one. */
function listPoints(list: readonly Interval[]): number[] {
  const points = new Set<number>();
  for (const { from, to } of list) for (let point = from; point < to; point += 1) points.add(point);
  return [...points].sort((a, b) => a - b);
}

/** Sorted, none empty, none touching the next: the one way to write a set of points. */
function isCanonical(list: readonly Interval[]): boolean {
  return list.every(({ from, to }, index) => from < to && (index === 0 || (list[index - 1]?.to ?? from) < from));
}

test('merged intervals hold the same points, written in one way', () => {
  fc.assert(
    fc.property(intervals, (list) => {
      const merged = mergeIntervals(list);
      expect(listPoints(merged)).toEqual(listPoints(list));
      expect(isCanonical(merged)).toBe(true);
    }),
  );
});

test('subtracting leaves the points of the first list that the second lacks', () => {
  fc.assert(
    fc.property(intervals, intervals, (list, removed) => {
      const left = subtractIntervals(list, removed);
      const holes = new Set(listPoints(removed));
      expect(listPoints(left)).toEqual(listPoints(list).filter((point) => !holes.has(point)));
      expect(isCanonical(left)).toBe(true);
    }),
  );
});

test('intersecting keeps the points of both lists', () => {
  fc.assert(
    fc.property(intervals, intervals, (first, second) => {
      const common = intersectIntervals(first, second);
      const points = new Set(listPoints(second));
      expect(listPoints(common)).toEqual(listPoints(first).filter((point) => points.has(point)));
      expect(isCanonical(common)).toBe(true);
    }),
  );
});

test('no list is changed', () => {
  const list = Object.freeze([Object.freeze({ from: 5, to: 9 }), Object.freeze({ from: 1, to: 6 })]);
  expect(mergeIntervals(list)).toEqual([{ from: 1, to: 9 }]);
  expect(subtractIntervals(list, list)).toEqual([]);
  expect(intersectIntervals(list, list)).toEqual([{ from: 1, to: 9 }]);
});

test('a hundred thousand windows are subtracted from a hundred thousand in no more than a moment', () => {
  const windows = Array.from({ length: 100_000 }, (_, index) => ({ from: index * 10, to: index * 10 + 6 }));
  const holes = windows.map(({ from }) => ({ from: from + 1, to: from + 2 }));
  const start = performance.now();
  expect(subtractIntervals(windows, holes)).toHaveLength(200_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});

import { get, getInt } from './get';
/**
 * What someone does, as task numbers in order of start, then of number. Insertion and removal keep the order: O(log n) to find, a shift of
 * memory to write. In the diary of a worker, a required party or a site tasks never overlap (the engine places nothing that overlaps), so
 * their ends ascend too and only two neighbours can be in the way.
 */
export type Diary = number[];

/** Position of the first task that starts at a minute or later (or, at that minute, has this number or a higher one). */
function findPosition(diary: Diary, start: Int32Array, minute: number, task: number): number {
  let low = 0;
  let high = diary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = get(diary, middle);
    const at = getInt(start, other);
    if (at < minute || (at === minute && other < task)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Writes a task; its start is already set. */
export function writeDiary(diary: Diary, start: Int32Array, task: number): void {
  diary.splice(findPosition(diary, start, getInt(start, task), task), 0, task);
}

/** Erases a task; its start is still set. */
export function eraseDiary(diary: Diary, start: Int32Array, task: number): void {
  diary.splice(findPosition(diary, start, getInt(start, task), task), 1);
}

/** Position of the first task that starts at a minute or later. */
export function findEntry(diary: Diary, start: Int32Array, minute: number): number {
  return findPosition(diary, start, minute, -1);
}

/** A task of a diary without overlaps that overlaps `[from, to)`, or −1. */
export function findOverlap(diary: Diary, start: Int32Array, minutes: Int32Array, from: number, to: number): number {
  const position = findPosition(diary, start, from, -1);
  const next = diary[position];
  if (next !== undefined && getInt(start, next) < to) return next;
  const before = diary[position - 1];
  return before !== undefined && getInt(start, before) + getInt(minutes, before) > from ? before : -1;
}

/** Minutes of the tasks that start in `[from, to)`. */
export function sumMinutes(diary: Diary, start: Int32Array, minutes: Int32Array, from: number, to: number): number {
  let total = 0;
  for (let position = findPosition(diary, start, from, -1); position < diary.length; position += 1) {
    const task = get(diary, position);
    if (getInt(start, task) >= to) break;
    total += getInt(minutes, task);
  }
  return total;
}

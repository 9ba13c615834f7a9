import { getInt } from './get';
/**
 * Many short lists of integers in two arrays (compressed rows): list `k` is `items[offset[k]]` to `items[offset[k + 1] - 1]`.
 */
export interface Lists {
  readonly offset: Int32Array;
  readonly items: Int32Array;
}

/** Packs lists, in their order. */
export function packLists(lists: readonly (readonly number[])[]): Lists {
  const offset = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) offset[index + 1] = getInt(offset, index) + list.length;
  return { offset, items: Int32Array.from(lists.flat()) };
}

/** List `index`, as a view. */
export function listAt({ offset, items }: Lists, index: number): Int32Array {
  return items.subarray(offset[index], offset[index + 1]);
}

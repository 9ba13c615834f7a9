/**
 * The item at a place that exists.
 *
 * Every index of the engine comes from its own counts and offsets: one out of range is a fault of the engine, never of the data, and the laws
 * (a recount after each change) would show it. Hence the assertions, here and nowhere else, instead of defaults that would hide it.
 *
 * One function per kind of array, for speed: a function that reads several kinds is twice as slow (measured on whole searches).
 */
export function get<Item>(items: readonly Item[], index: number): Item {
  return items[index] as Item;
}

/** The whole number at a place that exists. */
export function getInt(column: Int32Array, index: number): number {
  return column[index] as number;
}

/** The number, maybe `Infinity`, at a place that exists. */
export function getNumber(column: Float64Array, index: number): number {
  return column[index] as number;
}

/** The small number, often 0 or 1, at a place that exists. */
export function getByte(column: Uint8Array, index: number): number {
  return column[index] as number;
}

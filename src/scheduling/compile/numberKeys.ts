import { compareText } from '../../base/compareText';

/** Numbers given to keys in their order: one number per key that is there, −1 where there is none. */
export interface NumberedKeys {
  readonly numbers: Int32Array;
  /** The keys, each once, at their numbers. */
  readonly keys: readonly string[];
}

/** Numbers the keys of a list of records. */
export function numberKeys(keys: readonly (string | undefined)[]): NumberedKeys {
  const sorted = [...new Set(keys.filter((key) => key !== undefined))].sort(compareText);
  const numberByKey = new Map(sorted.map((key, number) => [key, number]));
  return { numbers: Int32Array.from(keys, (key) => (key === undefined ? -1 : (numberByKey.get(key) ?? -1))), keys: sorted };
}

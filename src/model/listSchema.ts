import * as z from 'zod';

/** Faults after which a list is read no further. */
const mostFaults = 200;

/**
 * zod's own array, with one difference: reading stops at the item where 200 faults are reached. A list of a million wrong items would
 * otherwise cost gigabytes (each fault of zod is an object with a message), where its first faults say as much.
 */
const BoundedArray: z.core.$constructor<z.ZodArray, z.core.$ZodArrayDef> = z.core.$constructor('TrajetList', (list, definition) => {
  z.ZodArray.init(list, definition);
  const { _zod: internals } = list;
  const parseWhole = internals.parse.bind(internals);
  internals.parse = (payload, context) => {
    const items: unknown = payload.value;
    // An asynchronous reading is the caller's own affair: zod's way is kept.
    if (!Array.isArray(items) || items.length <= mostFaults || context.async === true) return parseWhole(payload, context);
    const read: unknown[] = [];
    for (const [index, item] of (items as readonly unknown[]).entries()) {
      const result = definition.element._zod.run({ value: item, issues: [] }, context);
      if (result instanceof Promise) throw new z.core.$ZodAsyncError();
      payload.issues.push(...z.core.util.prefixIssues(index, result.issues));
      read.push(result.value);
      if (payload.issues.length >= mostFaults) break;
    }
    payload.value = read;
    return payload;
  };
});

/**
 * A list of items of one schema. Once 200 faults are found in it, what follows is not read: the document is refused anyway.
 *
 * @param most - The most items; absent where a check bounds them, as the guard of the document always does.
 * @param least - The fewest items.
 */
export function listSchema<Item extends z.ZodType>(item: Item, most?: number, least = 0): z.ZodArray<Item> {
  // `$constructor` types what it builds by the class alone; the element given is `item`.
  const list = new BoundedArray({ type: 'array', element: item }) as z.ZodArray<Item>;
  const bounded = most === undefined ? list : list.max(most);
  return least === 0 ? bounded : bounded.min(least);
}

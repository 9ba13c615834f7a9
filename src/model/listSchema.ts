import * as z from 'zod';

/** Faults after which a list is read no further. */
const mostFaults = 200;

/**
 * A list of items of one schema: zod's own array, with one difference. Reading stops at the item where 200 faults are reached, since the
 * document is refused anyway: a list of a million wrong items would cost gigabytes (each fault of zod is an object with a message).
 *
 * @param most - The most items; absent where a check bounds them, as the guard of the document always does.
 * @param least - The fewest items.
 */
export function listSchema<Item extends z.ZodType>(item: Item, most?: number, least = 0): z.ZodArray<Item> {
  const whole = z.array(item);
  const longest = most === undefined ? whole : whole.max(most);
  const list = least === 0 ? longest : longest.min(least);
  const { _zod: internals } = list;
  const parseWhole = internals.parse.bind(internals);
  const parse: typeof internals.parse = (payload, context) => {
    const items: unknown = payload.value;
    // An asynchronous reading is the caller's own affair: zod's way is kept.
    if (!Array.isArray(items) || items.length <= mostFaults || context.async === true) return parseWhole(payload, context);
    const read: unknown[] = [];
    for (const [index, given] of (items as readonly unknown[]).entries()) {
      const result = item._zod.run({ value: given, issues: [] }, context);
      if (result instanceof Promise) return parseWhole(payload, context);
      payload.issues.push(...result.issues.map((issue) => ({ ...issue, path: [index, ...(issue.path ?? [])] })));
      if (payload.issues.length >= mostFaults) return payload;
      read.push(result.value);
    }
    return Object.assign(payload, { value: read });
  };
  internals.parse = parse;
  // Without a check zod runs `parse` as it found it.
  if (list === whole) internals.run = parse;
  return list;
}

import * as z from 'zod';

/** Faults after which a record is read no further. */
const mostFaults = 200;

/** Names read at once. */
const step = 100;

/** Values of one schema under names of another: zod's own record, read no further once 200 faults are found (see `listSchema`). */
export function recordSchema<Key extends z.ZodString, Value extends z.ZodType>(key: Key, value: Value): z.ZodRecord<Key, Value> {
  const record = z.record(key, value);
  const { _zod: internals } = record;
  const parseWhole = internals.parse.bind(internals);
  const parse: typeof internals.parse = (payload, context) => {
    const given: unknown = payload.value;
    const entries = typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : [];
    if (entries.length <= mostFaults || context.async === true) return parseWhole(payload, context);
    const read = {};
    for (let start = 0; start < entries.length && payload.issues.length < mostFaults; start += step) {
      const part = parseWhole({ value: Object.fromEntries(entries.slice(start, start + step)), issues: [] }, context);
      if (part instanceof Promise) return parseWhole(payload, context);
      payload.issues.push(...part.issues);
      Object.assign(read, part.value);
    }
    return Object.assign(payload, { value: read });
  };
  internals.parse = parse;
  // Without a check zod runs `parse` as it found it.
  internals.run = parse;
  return record;
}

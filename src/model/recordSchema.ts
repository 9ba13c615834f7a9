import * as z from 'zod';

/** Faults after which a record is read no further. */
const mostFaults = 200;

/** zod's own record, read by a hundred names at a time, and no further once 200 faults are found (see `listSchema`). */
const BoundedRecord: z.core.$constructor<z.ZodRecord, z.core.$ZodRecordDef> = z.core.$constructor('TrajetRecord', (record, definition) => {
  z.ZodRecord.init(record, definition);
  const { _zod: internals } = record;
  const parseWhole = internals.parse.bind(internals);
  internals.parse = (payload, context) => {
    const given: unknown = payload.value;
    const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
    if (entries.length <= mostFaults || context.async === true) return parseWhole(payload, context);
    let read: object = {};
    for (let start = 0; start < entries.length && payload.issues.length < mostFaults; start += 100) {
      const part = parseWhole({ value: Object.fromEntries(entries.slice(start, start + 100)), issues: [] }, context);
      if (part instanceof Promise) throw new z.core.$ZodAsyncError();
      payload.issues.push(...part.issues);
      read = Object.assign(read, part.value);
    }
    payload.value = read as Record<string, unknown>;
    return payload;
  };
});

/** Values of one schema under names of another. Once 200 faults are found in it, what follows is not read. */
export function recordSchema<Key extends z.core.$ZodRecordKey, Value extends z.ZodType>(key: Key, value: Value): z.ZodRecord<Key, Value> {
  // `$constructor` types what it builds by the class alone; the schemas given are `key` and `value`.
  return new BoundedRecord({ type: 'record', keyType: key, valueType: value }) as unknown as z.ZodRecord<Key, Value>;
}

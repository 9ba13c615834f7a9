import * as z from 'zod';
import { describe, expect, test } from 'vitest';

import { listSchema } from '../../src/model/listSchema';
import { recordSchema } from '../../src/model/recordSchema';

const key = z.string().regex(/^[a-z]\d*$/u);
const record = (count: number, item: (index: number) => unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, item(index)]));
const list = (count: number, item: (index: number) => unknown) => Array.from({ length: count }, (_, index) => item(index));

describe('a long record and a long list read as zod reads them', () => {
  test.each([0, 1, 199, 200, 201, 1_000])('with %i good items', (count) => {
    const json = record(count, (index) => index);
    expect(recordSchema(key, z.int()).parse(json)).toEqual(z.record(key, z.int()).parse(json));
    expect(listSchema(z.int()).parse(Object.values(json))).toEqual(Object.values(json));
  });

  test('with a few faults, each at its place', () => {
    const json = { ...record(500, (index) => (index % 90 === 7 ? 'x' : index)), 'Not a key': 1 };
    expect(recordSchema(key, z.int()).safeParse(json).error?.issues).toEqual(z.record(key, z.int()).safeParse(json).error?.issues);
    const items = list(500, (index) => (index % 90 === 7 ? { a: 'x' } : { a: index }));
    const item = z.strictObject({ a: z.int() });
    expect(listSchema(item).safeParse(items).error?.issues).toEqual(z.array(item).safeParse(items).error?.issues);
  });

  test('with what is neither', () => {
    for (const json of [null, 4, 'a', [1], true]) {
      expect(recordSchema(key, z.int()).safeParse(json).error?.issues).toEqual(z.record(key, z.int()).safeParse(json).error?.issues);
    }
    for (const json of [null, 4, 'a', {}, true]) {
      expect(listSchema(z.int()).safeParse(json).error?.issues).toEqual(z.array(z.int()).safeParse(json).error?.issues);
    }
  });

  test('with transforms, and asynchronously', async () => {
    const doubled = z.int().transform((integer) => integer * 2);
    const later = z.int().refine(async (integer) => Promise.resolve(integer >= 0));
    const items = list(300, (index) => index);
    expect(listSchema(doubled).parse(items)).toEqual(items.map((item) => Number(item) * 2));
    await expect(listSchema(later).parseAsync(items)).resolves.toEqual(items);
    await expect(recordSchema(key, later).parseAsync(record(300, (index) => index))).resolves.toEqual(record(300, (index) => index));
    expect(() => listSchema(later).safeParse(items)).toThrow(/async/iu);
    expect(() => recordSchema(key, later).safeParse(record(300, (index) => index))).toThrow(/async/iu);
  });
});

describe('reading stops', () => {
  test('at 200 faults of a list, and soon after 200 of a record', () => {
    expect(listSchema(z.int()).safeParse(list(5_000, () => 'x')).error?.issues).toHaveLength(200);
    expect(recordSchema(key, z.int()).safeParse(record(5_000, () => 'x')).error?.issues).toHaveLength(200);
  });

  test('and lists keep their bounds, and their schema', () => {
    const bounded = listSchema(z.int(), 3, 1);
    expect([0, 1, 2, 3, 4].map((count) => bounded.safeParse(list(count, () => 1)).success)).toEqual([false, true, true, true, false]);
    expect(
      listSchema(z.int(), 300)
        .safeParse(list(301, () => 1))
        .error?.issues.map(({ code }) => code),
    ).toEqual(['too_big']);
    expect(z.toJSONSchema(bounded)).toEqual(z.toJSONSchema(z.array(z.int()).min(1).max(3)));
    expect(z.toJSONSchema(recordSchema(key, z.int()))).toEqual(z.toJSONSchema(z.record(key, z.int())));
  });
});

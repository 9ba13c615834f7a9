import { expect, test } from 'vitest';

import { omitUndefined } from '../../../src/exchange/schema/omitUndefined';
import { toStandardSchema } from '../../../src/exchange/schema/toStandardSchema';
import { buildEnterprise } from '../../model/builders';

test('fields that nobody filled in are absent, at any depth, and the value given stays as it was', () => {
  const given = { a: undefined, b: { c: undefined, d: 0 }, e: [{ f: undefined }, { g: null }] };
  const copy = structuredClone(given);
  expect(omitUndefined(given)).toStrictEqual({ b: { d: 0 }, e: [{}, { g: null }] });
  expect(given).toStrictEqual(copy);
});

test('what has none is the same object, and a list keeps its places', () => {
  const given = { a: [1, { b: 2 }], c: null };
  expect(omitUndefined(given)).toBe(given);
  expect(omitUndefined([1, undefined, 2])).toStrictEqual([1, undefined, 2]);
  expect(omitUndefined(undefined)).toBe(undefined);
});

test('what is no plain JSON is left to the door, which refuses it', () => {
  const door = toStandardSchema('enterprise', { locale: 'fr' })['~standard'];
  const cyclic: Record<string, unknown> = { ...buildEnterprise(), website: undefined };
  cyclic['x'] = { self: cyclic, other: cyclic };
  let deep: Record<string, unknown> = {};
  for (let level = 0; level < 100_000; level += 1) deep = { deep, none: undefined };
  const reserved = JSON.parse('{"__proto__":{"a":1}}') as object;
  for (const value of [cyclic, { ...buildEnterprise(), x: deep }, { ...buildEnterprise(), x: reserved }, { x: new Array(4_000_000_000) }]) {
    expect(door.validate(value).issues?.length).toBeGreaterThan(0);
  }
  expect(omitUndefined({ on: new Date(0) })).toEqual({ on: new Date(0) });
  expect(({} as { a?: unknown }).a).toBe(undefined);
});

test('a form that leaves its optional fields undefined is read, and an empty text is refused', () => {
  const door = toStandardSchema('enterprise', { locale: 'fr' })['~standard'];
  expect(door.validate({ ...buildEnterprise(), website: undefined, place: { region: '04', mrc: undefined } })).toStrictEqual({
    value: { ...buildEnterprise(), place: { region: '04' } },
  });
  expect(door.validate({ ...buildEnterprise(), alias: '' }).issues?.map(({ path }) => path)).toEqual([['alias']]);
});

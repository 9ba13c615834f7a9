import { describe, expect, test } from 'vitest';
import { runInNewContext } from 'node:vm';

import { findUnsafeParts, guardLimits } from '../../src/base/guard';

/** Lists or objects nested in one another, made without recursion. */
function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const problems = (value: unknown, limits = guardLimits) => findUnsafeParts(value, limits).map(({ problem, path }) => [problem, path]);

describe('the guard accepts', () => {
  test.each([
    ['null', null],
    ['a text', 'Le Sabord'],
    ['a very large number', 1e308],
    ['minus zero', -0],
    ['a key called constructor', { constructor: { prototype: 1 }, toString: 2, hasOwnProperty: 3 }],
    ['an object without prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    ['an object of another realm', runInNewContext('({ a: [1, { b: null }] })')],
    ['emoji', '😀'],
  ])('%s', (_, value) => expect(findUnsafeParts(value)).toEqual([]));

  test('the same value held by two parents', () => {
    const shared = { a: 1 };
    expect(findUnsafeParts([shared, { shared }, shared])).toEqual([]);
  });
});

describe('the guard refuses', () => {
  test('65 levels, not 64, at the place where the limit is passed', () => {
    const list = (inner: unknown) => [inner];
    expect(findUnsafeParts(nest(64, list))).toEqual([]);
    expect(findUnsafeParts(nest(65, list))).toEqual([{ problem: 'depth', path: new Array<number>(64).fill(0), limit: 64 }]);
    expect(findUnsafeParts(nest(65, (inner) => ({ a: inner })))).toEqual([
      { problem: 'depth', path: new Array<string>(64).fill('a'), limit: 64 },
    ]);
  });

  test('100,000 levels, without exhausting the stack', () => {
    expect(findUnsafeParts(nest(100_000, (inner) => [inner]))).toHaveLength(1);
    expect(findUnsafeParts(nest(100_000, (inner) => ({ a: inner })))).toHaveLength(1);
  });

  test('one value more than the limit', () => {
    const limits = { ...guardLimits, nodes: 5 };
    expect(problems([1, 2, 3, 4], limits)).toEqual([]);
    expect(problems([1, 2, 3, 4, 5], limits)).toEqual([['nodes', []]]);
    expect(problems([[1], [2]], limits)).toEqual([]);
    expect(problems([[1], [2], 3], limits)).toEqual([['nodes', [2]]]);
    expect(problems([[1], [2, 3]], limits)).toEqual([['nodes', [1]]]);
  });

  test('a graph whose paths double at each level, at the limit and not after', () => {
    let value: unknown = 0;
    for (let level = 0; level < 60; level += 1) value = [value, value];
    const start = performance.now();
    expect(findUnsafeParts(value).map(({ problem }) => problem)).toEqual(['nodes']);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a list of four billion holes', () => {
    const list: unknown[] = [];
    list.length = 2 ** 32 - 1;
    expect(problems(list)).toEqual([['nodes', []]]);
  });

  test('holes in a list, each at its index', () => {
    const list: unknown[] = [1];
    list[3] = 1;
    expect(problems(list)).toEqual([
      ['not-json', [1]],
      ['not-json', [2]],
    ]);
  });

  test('a cycle, at the place where it closes', () => {
    const value: Record<string, unknown> = { a: { b: [0] } };
    (value['a'] as { b: unknown[] }).b.push(value);
    expect(problems(value)).toEqual([['cycle', ['a', 'b', 1]]]);
  });

  test('a text of 10 MB, and a key as long', () => {
    const long = 'x'.repeat(10_000_000);
    expect(problems({ a: long })).toEqual([['text', ['a']]]);
    expect(problems({ [long]: 1 })).toEqual([['text', [long]]]);
  });

  test('a text of one character more than the limit', () => {
    const limits = { ...guardLimits, text: 3 };
    expect(problems('abc', limits)).toEqual([]);
    expect(findUnsafeParts('abcd', limits)).toEqual([{ problem: 'text', path: [], limit: 3 }]);
  });

  test('a key called __proto__, without reading what it holds', () => {
    const value = JSON.parse('{"a":{"__proto__":{"polluted":true}}}') as unknown;
    expect(problems(value)).toEqual([['reserved-key', ['a', '__proto__']]]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('half a character, in a text or in a key', () => {
    expect(problems(['a\ud800', '\udc00b', '😀'])).toEqual([
      ['lone-surrogate', [0]],
      ['lone-surrogate', [1]],
    ]);
    expect(problems({ '\ud800': 1 })).toEqual([['lone-surrogate', ['\ud800']]]);
  });

  test.each([
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a regular expression', /a/],
    ['a typed array', new Uint8Array(2)],
    ['an instance of a class', new Error('no plain object')],
  ])('%s, which JSON cannot hold', (_, value) => {
    expect(problems(value)).toEqual([['not-json', []]]);
    expect(problems({ a: [value] })).toEqual([['not-json', ['a', 0]]]);
  });

  test('twenty faults, and stops there', () => {
    expect(findUnsafeParts(new Array<undefined>(1_000).fill(undefined))).toHaveLength(20);
  });
});

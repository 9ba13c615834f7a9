import { expect, test } from 'vitest';

import { removePaths } from '../../src/base/removePaths';

test('keys are removed, in objects and in objects of lists', () => {
  const json = Object.freeze({ a: Object.freeze([Object.freeze({ b: 1, c: 2 }), Object.freeze({ b: 3 })]), d: Object.freeze({ e: 4 }) });
  const paths = [
    ['a', 0, 'b'],
    ['a', 0, 'c'],
    ['a', 1, 'b'],
  ];
  expect(removePaths(json, paths)).toEqual({ a: [{}, {}], d: { e: 4 } });
  expect(json.a[0]).toEqual({ b: 1, c: 2 });
});

test('what is not on the way is shared, and nothing at all is copied for no path', () => {
  const json = { a: { b: 1 }, c: { d: 1 } };
  expect((removePaths(json, [['a', 'b']]) as typeof json).c).toBe(json.c);
  expect(removePaths(json, [])).toBe(json);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { findRepeatedKeys } from '../../src/base/repeatedKeys';

it('finds keys written again in one object, whatever their escapes, and not in another', () => {
  expect(findRepeatedKeys('[{"a":1},{"a":1,"b":{"a":2},"c":["a","a"],"\\u0061" : 3}]')).toEqual([{ key: 'a', offset: 42 }]);
  expect(findRepeatedKeys('{"a\\":":1,"a\\\\":2,"__proto__":3,"x":"\\"a\\":"}')).toEqual([]);
  expect(findRepeatedKeys('{"a":1,"a":1,"a":1}').map(({ offset }) => offset)).toEqual([7, 13]);
});

it('crosses long texts', () => {
  const long = JSON.stringify({ a: '\\"x'.repeat(1_000_000), b: 'x'.repeat(5_000_000) });
  expect(findRepeatedKeys(long)).toEqual([]);
});

it('stops at the most asked', () => {
  expect(findRepeatedKeys(`{${Array(50).fill('"a":1').join(',')}}`)).toHaveLength(20);
  expect(findRepeatedKeys(`{${Array(50).fill('"a":1').join(',')}}`, 3)).toHaveLength(3);
});

it('finds none in what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.boolean(), (json, isSpaced) => {
      expect(findRepeatedKeys(JSON.stringify(json, null, isSpaced ? 2 : 0))).toEqual([]);
    }),
  );
});

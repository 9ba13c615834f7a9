import { describe, expect, test } from 'vitest';

import { toCanonicalJson } from '../../src/base/canonicalJson';
import { encodeUtf8 } from '../../src/base/hash';

/** The number of these 64 bits (IEEE 754), as appendix B of RFC 8785 writes it. */
function readBits(hexadecimal: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hexadecimal}`));
  return view.getFloat64(0);
}

describe('the vectors of RFC 8785', () => {
  const text = String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`;
  const canonical = toCanonicalJson(JSON.parse(text));

  test('section 3.2.2: numbers, texts and literals', () => {
    expect(canonical).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('section 3.2.4: its bytes in UTF-8', () => {
    const bytes = `
      7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
      5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
      5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`;
    expect([...encodeUtf8(canonical)].map((byte) => byte.toString(16).padStart(2, '0'))).toEqual(bytes.trim().split(/\s+/));
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: the number %s is written %s', (bits, written) => {
    expect(toCanonicalJson([readBits(bits)])).toBe(`[${written}]`);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('appendix B: %s is no JSON number', (bits) => {
    expect(() => toCanonicalJson([readBits(bits)])).toThrow(TypeError);
  });
});

test.each([
  ['a function', { a: () => 1 }, '/a'],
  ['a map', { a: [new Map([['b', 1]])] }, '/a/0'],
  ['a date', { a: new Date(0) }, '/a'],
  ['undefined in a list', [1, undefined], '/1'],
  ['NaN', { a: { b: Number.NaN } }, '/a/b'],
  ['half a character', ['\ud800'], '/0'],
])('%s is refused where it is, never written as something else', (_, value, path) => {
  expect(() => toCanonicalJson(value)).toThrow(new TypeError(`toCanonicalJson: the value is not JSON at ${path}`));
});

test('a key named as a prototype is JSON all the same', () => {
  expect(toCanonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
});

test('a thousand levels are written, one more is refused', () => {
  const nest = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
  expect(toCanonicalJson(nest(1_000))).toHaveLength(2_000);
  expect(() => toCanonicalJson(nest(1_001))).toThrow(TypeError);
});

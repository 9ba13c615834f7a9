import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toCanonicalJson } from '../../src/base/canonicalJson';
import { encodeUtf8, hashDocument } from '../../src/base/hash';

/** The same value with the keys of every object in another order. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reverseKeys(item)]),
  );
}

const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('the canonical text of a document', () => {
  test('sorts keys by code unit at every depth (RFC 8785, example of section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smile',
      '\u0080': 'Control',
      '\u00f6': 'ö',
    };
    const keys = [...toCanonicalJson(value).matchAll(/"([^"]+)":/g)].map((match) => JSON.parse(`"${match[1] ?? ''}"`) as string);
    expect(keys).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
    expect(toCanonicalJson({ b: { d: 1, c: 2 }, a: [3, { z: 0, y: 0 }] })).toBe('{"a":[3,{"y":0,"z":0}],"b":{"c":2,"d":1}}');
  });

  test('writes numbers as ECMAScript does', () => {
    expect(toCanonicalJson([1e21, 1e-7, -0, 4.5, 333333333.33333329])).toBe('[1e+21,1e-7,0,4.5,333333333.3333333]');
  });

  test('does not depend on the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = toCanonicalJson(value);
        expect(toCanonicalJson(reverseKeys(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is refused for what JSON cannot hold, always as a TypeError that names the function', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const value of [
      undefined,
      () => 1,
      Symbol('a'),
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      cycle,
      '\ud800',
      ['a\udc00'],
      [Number.NaN],
    ]) {
      expect(() => toCanonicalJson(value)).toThrow(TypeError);
      expect(() => toCanonicalJson(value)).toThrow('toCanonicalJson');
      expect(() => hashDocument(value)).toThrow(TypeError);
    }
  });
});

describe('the hash of a document', () => {
  test.each([
    [{}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
    [[], '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'],
    ['', '12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126'],
  ])('of %j is the known SHA-256 of its text', (value, digits) => expect(hashDocument(value)).toBe(`sha256:${digits}`));

  test('is the SHA-256 that Node computes of the canonical text', () => {
    fc.assert(
      fc.property(json, (value) => {
        const expected = createHash('sha256').update(toCanonicalJson(value), 'utf8').digest('hex');
        expect(hashDocument(value)).toBe(`sha256:${expected}`);
        expect(hashDocument(reverseKeys(value))).toBe(`sha256:${expected}`);
      }),
    );
  });
});

describe('the UTF-8 bytes of a text', () => {
  test('are those of TextEncoder, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
    for (const text of ['', 'é', '\u07ff\u0800', '\uffff', '😀', 'a\ud800b', '\udc00', '\ud800\ud800\udc00']) {
      expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }
  });

  test('of ten million characters come without hanging', () => {
    expect(encodeUtf8('é'.repeat(10_000_000))).toHaveLength(20_000_000);
  });
});

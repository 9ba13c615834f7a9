import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findUnsafeParts, type GuardLimits } from '../../src/base/guard';

const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

/** The guard again, written by recursion and without a care for depth: the set of what it refuses, as texts. */
function refuse(value: unknown, limits: GuardLimits, path: readonly (string | number)[] = []): string[] {
  const at = (problem: string) => [`${problem} ${JSON.stringify(path)}`];
  if (typeof value === 'string') return value.length > limits.text ? at('text') : isWellFormed(value) ? [] : at('lone-surrogate');
  if (typeof value === 'number') return Number.isFinite(value) ? [] : at('not-json');
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return at('not-json');
  if (Array.isArray(value)) return Array.from(value, (item, index) => refuse(item, limits, [...path, index])).flat();
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...path, key];
    const ofKey =
      key.length > limits.text ? [`text ${JSON.stringify(here)}`] : isWellFormed(key) ? [] : [`lone-surrogate ${JSON.stringify(here)}`];
    return [...ofKey, ...(key === '__proto__' ? [`reserved-key ${JSON.stringify(here)}`] : refuse(item, limits, here))];
  });
}

function countNodes(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, item) => sum + countNodes(item), 1) : 1;
}

function measureDepth(value: unknown): number {
  return typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(measureDepth)) : 0;
}

const oddities = fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, 'ab\ud800', 'abcdefghijk', 1e308, -0);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.double(), fc.boolean(), fc.constant(null), oddities),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a-very-long-key', '\udc00')), tie('value'), {
      maxKeys: 4,
    }),
  ),
}));
const limits = { depth: 64, nodes: 1_000, text: 10 };

test('the guard finds what a recursive reading finds, at the same places, twenty at most', () => {
  fc.assert(
    fc.property(value, (json) => {
      const expected = refuse(json, limits);
      const found = findUnsafeParts(json, limits).map(({ problem, path }) => `${problem} ${JSON.stringify(path)}`);
      // A key and its value may both be at fault, so the last one may come as a pair.
      expect(found.length).toBeLessThanOrEqual(21);
      expect(found).toEqual(expected.slice(0, Math.max(found.length, Math.min(20, expected.length))));
    }),
  );
});

test('a value passes when its depth and its number of parts are within the limits', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ noUnicodeString: false }).filter((json) => !JSON.stringify(json).includes('__proto__')),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 20 }),
      (json, depth, nodes) => {
        const found = findUnsafeParts(json, { depth, nodes, text: 1_000 }).filter(({ problem }) => problem !== 'lone-surrogate');
        expect(found.length === 0).toBe(measureDepth(json) <= depth && countNodes(json) <= nodes);
      },
    ),
  );
});

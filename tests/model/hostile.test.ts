import { describe, expect, test } from 'vitest';

import { readers } from './readers';

function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const unknownNames = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1]));

/** What a second allows, and no more memory than a few copies of the file: the test fails by its own time limit otherwise. */
const hostile: readonly (readonly [string, (document: object) => unknown])[] = [
  ['nothing at all', () => undefined],
  [
    'a cycle',
    (document) => {
      const json: Record<string, unknown> = { ...document };
      json['x'] = { json };
      return json;
    },
  ],
  ['100,000 levels', (document) => ({ ...document, x: { deep: nest(100_000, (inner) => [inner]) } })],
  ['a text of 10 MB', (document) => ({ ...document, note: { fr: 'x'.repeat(10_000_000) } })],
  ['a name of 10 MB', (document) => ({ ...document, ['x'.repeat(10_000_000)]: 1 })],
  ['half a character', (document) => ({ ...document, id: '\ud800' })],
  ['__proto__', (document) => JSON.parse(`{"__proto__":{"polluted":1},${JSON.stringify(document).slice(1)}`) as unknown],
  ['constructor', (document) => ({ ...document, constructor: { prototype: { polluted: 1 } } })],
  ['100,000 unknown names', (document) => ({ ...unknownNames, ...document })],
  [
    '200,000 wrong items in every list',
    (document) => {
      const wrong = new Array<object>(200_000).fill({});
      return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, Array.isArray(value) ? wrong : (value as unknown)]));
    },
  ],
  ['1e308', (document) => Object.fromEntries(Object.keys(document).map((key) => [key, 1e308]))],
];

describe.each(readers.map((reader) => [reader.name, reader] as const))('%s', (_, reader) => {
  test.each(hostile)(
    'with %s is refused without a throw, a hang or an exhausted memory',
    (__, build) => {
      const result = reader.safeParse(build(reader.rich));
      expect(result.success).toBe(false);
      expect(result.diagnostics.length).toBeGreaterThan(0);
      expect(result.diagnostics.length).toBeLessThanOrEqual(201);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
    10_000,
  );
});
